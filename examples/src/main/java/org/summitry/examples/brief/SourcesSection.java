package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.proposal.Act;
import org.summitry.scalar.Id;
import org.summitry.scalar.WebAddress;
import org.summitry.source.Source;

/** The sources, and how much of the record rests on each. */
final class SourcesSection {
    private SourcesSection() {}

    static Section of(BriefContext context) {
        Summit summit = context.summit();
        return new Section(
                "sources",
                "Sources",
                summit.sources().isEmpty()
                        ? ImmutableList.of()
                        : ImmutableList.of(new Section.Numbered(
                                "source",
                                summit.sources().stream()
                                        .map(SourcesSection::source)
                                        .collect(toImmutableList()))));
    }

    /** How many sources the record has, and what hangs on a single one of them. */
    static StyledText basis(Summit summit) {
        int count = summit.sources().size();
        if (count < 2) {
            return StyledText.of(count == 0 ? "Names no source." : "Rests on one source.");
        }
        Optional<Id> proposed = onlySource(Stream.concat(
                summit.proposals().stream(), summit.proposals().stream().flatMap(p -> p.measures().stream())));
        Optional<Id> agreed = onlySource(summit.outcomes().stream());
        StyledText.Builder line = new StyledText.Builder()
                .words("Rests on ")
                .ref(new StyledText.Ref(Terms.count(count, "source"), "sources"));
        if (proposed.isPresent() && proposed.equals(agreed)) {
            line.words(", one of them for all that was proposed and agreed");
        } else if (proposed.isPresent() && agreed.isPresent()) {
            line.words(", one of them for all that was proposed, another for all that was agreed");
        } else if (proposed.isPresent() || agreed.isPresent()) {
            line.words(", one of them for all that was " + (proposed.isPresent() ? "proposed" : "agreed"));
        }
        return line.words(".").build();
    }

    /** The source of all acts, if each cites it and no other. */
    private static Optional<Id> onlySource(Stream<? extends Act> acts) {
        List<List<Id>> sources = acts.map(act -> act.citations().stream()
                        .map(c -> c.source().id())
                        .distinct()
                        .toList())
                .distinct()
                .toList();
        return sources.size() == 1 && sources.get(0).size() == 1
                ? Optional.of(sources.get(0).get(0))
                : Optional.empty();
    }

    private static StyledText source(Source source) {
        StyledText.Builder line = new StyledText.Builder()
                .words(source.publisher()
                        + source.agency().map(a -> " (" + a + ")").orElse("") + ": ");
        String title =
                source.title().or(() -> source.address().map(WebAddress::host)).orElse("no title");
        source.address()
                .ifPresentOrElse(
                        address -> line.link(title, source.language(), address),
                        () -> line.words(title, source.language()));
        return line.words(source.published().map(d -> ", " + Formats.date(d)).orElse("")
                        + source.dateline().map(d -> ", from " + d).orElse("")
                        + source.language()
                                .map(l -> ", in " + l.toLocale().getDisplayLanguage(Locale.ENGLISH))
                                .orElse("")
                        + source.accessed()
                                .map(d -> ", seen " + Formats.date(d))
                                .orElse(""))
                .build();
    }
}
