package org.summitry.json;

import org.jspecify.annotations.Nullable;

/** A text for people, of which nothing is asked but that it is not blank and is well-formed Unicode. */
final class StringCodec extends Codec<String> {
    static final StringCodec INSTANCE = new StringCodec();

    private StringCodec() {}

    @Override
    @Nullable
    String read(Reading in) {
        if (!in.parser.isAtText()) {
            in.wrongToken("a text");
            return null;
        }
        String text = in.text();
        if (text.isBlank()) {
            in.problem("blank-text", Shown.token(in.parser), "a text that is not blank; leave out what is absent");
            return null;
        }
        if (!in.parser.isTextAsItIs() && loneSurrogate(text) >= 0) {
            in.problem("lone-surrogate", Shown.token(in.parser), "well-formed Unicode");
            return null;
        }
        return text;
    }

    /** Where the first half of a surrogate pair stands without the second; below zero if it does nowhere. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    @Override
    void write(String text, Writing out) {
        out.text(text);
    }
}
