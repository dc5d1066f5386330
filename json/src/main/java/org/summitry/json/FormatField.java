package org.summitry.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The version of the format, which every document begins with. */
final class FormatField<T, B> extends ObjectCodec.Field<T, B> {
    static final String VERSION = "summitry/1";
    private static final String EXPECTED = "the text \"" + VERSION + "\"";

    FormatField() {
        super("format", true, "The version of this format.");
    }

    @Override
    void read(Reading in, B builder) {
        if (!in.parser.isAtText()) {
            in.wrongToken(EXPECTED);
        } else if (!in.parser.text().equals(VERSION)) {
            in.problem("unsupported-format", Shown.token(in.parser), EXPECTED);
        }
    }

    @Override
    FieldWriter<T> writer(@Nullable FieldWriter<T> next) {
        return (value, out) -> {
            out.name(written);
            out.text(VERSION);
            if (next != null) {
                next.write(value, out);
            }
        };
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return SchemaSet.object().put("const", VERSION);
    }
}
