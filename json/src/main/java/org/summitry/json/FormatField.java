package org.summitry.json;

/** The version of the format, which every document begins with. */
final class FormatField<T> extends Field<T> {
    static final String VERSION = "summitry/1";
    private static final String EXPECTED = "the text \"" + VERSION + "\"";

    FormatField() {
        super("format", true);
    }

    @Override
    void read(Reading in, Object started) {
        if (!in.parser.isAtText()) {
            in.wrongToken(EXPECTED);
        } else if (!in.parser.text().equals(VERSION)) {
            in.problem("unsupported-format", Shown.token(in.parser), EXPECTED);
        }
    }

    @Override
    void write(T value, Writing out) {
        out.name(written);
        out.text(VERSION);
    }
}
