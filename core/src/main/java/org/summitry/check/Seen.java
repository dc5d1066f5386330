package org.summitry.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.scalar.Id;
import org.summitry.shape.Form;
import org.summitry.shape.Walk;
import org.summitry.source.Source;

/** What several rules want to know of one record, gathered in a single walk when the first of them asks. */
final class Seen {
    /** A text that one of the rules for texts is against. */
    record Text(String text, String pointer) {}

    /** To every text, and to every source that is cited. */
    private static final Walk WALK = Walk.to(form -> form instanceof Form.Text
            || form instanceof Form.Reference<?> reference && reference.to().type() == Source.class);

    private @Nullable Summit of;
    private final List<Text> texts = new ArrayList<>();
    private final Set<Id> cited = new HashSet<>();

    /** The texts that a rule for texts is against, in the order of the record. */
    List<Text> texts(Summit summit) {
        see(summit);
        return texts;
    }

    /** The sources that are cited. */
    Set<Id> cited(Summit summit) {
        see(summit);
        return cited;
    }

    private void see(Summit summit) {
        if (of == summit) {
            return;
        }
        of = summit;
        texts.clear();
        cited.clear();
        WALK.through(Summit.shape(), summit, (form, value, place) -> {
            if (value instanceof String text) {
                if (!isPlain(text) && TextRules.isBreach(text)) {
                    texts.add(new Text(text, place.pointer()));
                }
            } else if (value instanceof Source source) {
                cited.add(source.id());
            }
        });
    }

    /** Most texts are; for them no rule has anything to look for. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || c < ' ' && c != '\n' && c != '\t') {
                return false;
            }
        }
        return true;
    }
}
