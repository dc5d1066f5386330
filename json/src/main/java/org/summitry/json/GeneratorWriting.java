package org.summitry.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes to a generator, with what format and settings its user has given it. */
final class GeneratorWriting implements Writing {
    private final JsonGenerator generator;
    private final boolean isText;

    GeneratorWriting(JsonGenerator generator) {
        this.generator = generator;
        this.isText = generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(FixedText name) {
        generator.writeName(name.text);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void word(FixedText word) {
        generator.writeString(word.text);
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) {
        // Whatever the settings say, 0.0000000 has its digits and no exponent, as in all documents.
        if (isText) {
            generator.writeNumber(number.toPlainString());
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void truth(boolean truth) {
        generator.writeBoolean(truth);
    }
}
