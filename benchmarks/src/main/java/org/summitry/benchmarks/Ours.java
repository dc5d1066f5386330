package org.summitry.benchmarks;

import org.summitry.Summit;
import org.summitry.json.SummitryJson;

/** This library. */
record Ours(boolean tries, SummitryJson json) implements Codec {
    @Override
    public Object read(byte[] document) {
        return tries ? json.tryRead(document).value().orElseThrow() : json.read(document);
    }

    @Override
    public byte[] write(Object value) {
        return json.toBytes((Summit) value);
    }
}
