package org.summitry.benchmarks;

import java.util.function.Supplier;
import org.summitry.check.Checker;
import org.summitry.json.ReadOptions;
import org.summitry.json.SummitryJson;

/** All that is compared: this library in several ways, other libraries, and floors below which none of Jackson's users gets. */
@SuppressWarnings("ImmutableEnumChecker") // Suppliers without state
public enum Side {
    /** {@code SummitryJson.read} and {@code toBytes}. */
    SUMMITRY("**Summitry**", "form, dates, references, ids, invariants", () -> new Ours(false, json())),
    /** {@code SummitryJson.tryRead}. */
    TRY_READ("**Summitry** `tryRead`", "the same", () -> new Ours(true, json())),
    /** {@code tryRead} that runs all rules. */
    CHECKING(
            "**Summitry** `checking()`",
            "the same, and all rules",
            () -> new Ours(true, json().with(ReadOptions.DEFAULT.withChecker(Checker.standard())))),
    /** Writing with line breaks and indentation. */
    INDENTED("**Summitry**, indented", "–", () -> new Ours(false, SummitryJson.create())),
    /** Jackson. */
    DATABIND("Jackson databind, records", "nothing", () -> new Peers.Databind(false)),
    /** Jackson with Blackbird. */
    BLACKBIRD("the same with Blackbird", "nothing", () -> new Peers.Databind(true)),
    /** Jackson with what Immutables generates for it. */
    IMMUTABLES(
            "Immutables' own Jackson 3 integration",
            "that required fields are there, lists aside",
            Peers.Databind::immutables),
    /** avaje-jsonb. */
    AVAJE("avaje-jsonb, records", "nothing", Peers.Avaje::new),
    /** DSL-JSON. */
    DSL_JSON("DSL-JSON, records", "nothing", Peers.Dsl::new),
    /** fastjson2. */
    FASTJSON2("fastjson2, records", "nothing", Peers.Fastjson::new),
    /** Gson. */
    GSON("Gson, records", "nothing", Peers.WithGson::new),
    /** Moshi. */
    MOSHI("Moshi, records", "nothing", Peers.WithMoshi::new),
    /** Jackson's tokens alone. */
    TOKENS("floor: Jackson tokens only; written: the same tokens", "JSON", () -> new Floors(false)),
    /** Jackson's tokens and their texts. */
    STRINGS("floor: Jackson tokens, every text made", "JSON", () -> new Floors(true));

    final String label;
    final String checks;
    private final Supplier<Codec> codec;

    Side(String label, String checks, Supplier<Codec> codec) {
        this.label = label;
        this.checks = checks;
        this.codec = codec;
    }

    Codec open() {
        return codec.get();
    }

    boolean reads() {
        return this != INDENTED;
    }

    boolean writes() {
        return this != TRY_READ && this != CHECKING && this != STRINGS;
    }

    boolean isPeer() {
        return compareTo(DATABIND) >= 0 && compareTo(TOKENS) < 0;
    }

    private static SummitryJson json() {
        return SummitryJson.create().compact();
    }
}
