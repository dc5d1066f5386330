package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.Mentions;
import org.summitry.Summit;
import org.summitry.figure.TradeFigure;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.party.Leader;
import org.summitry.party.Place;
import org.summitry.proposal.Proposal;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;
import org.summitry.source.Source;

/**
 * What a document can be: a summit, or one of the other four main types on its own, with what it refers to declared before it.
 *
 * @param <T> the type of the value
 */
public final class DocumentType<T> {
    /** A whole summit. */
    public static final DocumentType<Summit> SUMMIT =
            new DocumentType<>("summit", Summit.class, SummitCodec.CODEC, summit -> {});
    /** A leader alone. */
    public static final DocumentType<Leader> LEADER =
            standalone("leader", Leader.class, LeaderCodec.CODEC, Mentions::of, Leader::id, false);
    /** A proposal alone. */
    public static final DocumentType<Proposal> PROPOSAL =
            standalone("proposal", Proposal.class, ProposalCodec.CODEC, Mentions::of, Proposal::id, true);
    /** A partnership alone. */
    public static final DocumentType<Partnership> PARTNERSHIP =
            standalone("partnership", Partnership.class, PartnershipCodec.CODEC, Mentions::of, Partnership::id, true);
    /** A figure alone. */
    public static final DocumentType<TradeFigure> TRADE_FIGURE =
            standalone("figure", TradeFigure.class, TradeFigureCodec.CODEC, Mentions::of, TradeFigure::id, true);

    /** All five. */
    public static final ImmutableList<DocumentType<?>> ALL =
            ImmutableList.of(SUMMIT, LEADER, PROPOSAL, PARTNERSHIP, TRADE_FIGURE);

    private final String name;
    private final Class<T> type;
    private final ObjectCodec<T, ?> codec;
    private final Consumer<T> check;

    private DocumentType(String name, Class<T> type, ObjectCodec<T, ?> codec, Consumer<T> check) {
        this.name = name;
        this.type = type;
        this.codec = codec;
        this.check = check;
    }

    private static <T> DocumentType<T> standalone(
            String name,
            Class<T> type,
            ObjectCodec<T, ?> codec,
            Function<T, Mentions> mentions,
            Function<T, Id> id,
            boolean declaresLeaders) {
        return new DocumentType<>(
                name,
                type,
                alone(name, codec, mentions, declaresLeaders),
                value -> requireOwnIds(name, id.apply(value), mentions.apply(value), declaresLeaders));
    }

    /** What a summit sees to itself: all that a document declares has an id of its own. */
    private static void requireOwnIds(String name, Id id, Mentions mentions, boolean declaresLeaders) {
        Set<Id> ids = new HashSet<>();
        ids.add(id);
        List<Violation> twice = new ArrayList<>();
        Stream.of(
                        mentions.sources().stream().map(Source::id),
                        mentions.places().stream().map(Place::id),
                        mentions.leaders().stream().filter(l -> declaresLeaders).map(Leader::id),
                        mentions.instruments().stream().map(Instrument::id),
                        mentions.initiatives().stream().map(Initiative::id))
                .flatMap(all -> all)
                .forEach(mentioned -> {
                    if (!ids.add(mentioned)) {
                        twice.add(Violation.of(
                                name, "mention nothing that has the id of something else", mentioned.value()));
                    }
                });
        if (!twice.isEmpty()) {
            throw new InvalidValueException(twice);
        }
    }

    /** Throws if the value cannot stand in a document of its own. */
    void check(T value) {
        check.accept(value);
    }

    /**
     * The Java type of the value.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The JSON Schema (draft 2020-12) of such documents, as shipped with this version.
     *
     * @return the schema
     */
    public String schema() {
        try (InputStream in = Objects.requireNonNull(DocumentType.class.getResourceAsStream(schemaFile()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String schemaFile() {
        return "schema/v1/" + name + ".schema.json";
    }

    String name() {
        return name;
    }

    ObjectCodec<T, ?> codec() {
        return codec;
    }

    /** Holds the one value of a document. */
    private static final class Box<T> {
        private @Nullable T value;
    }

    private static <T> ObjectCodec<T, Box<T>> alone(
            String field, ObjectCodec<T, ?> codec, Function<T, Mentions> mentions, boolean declaresLeaders) {
        return ObjectCodec.<T, Box<T>>of(
                        field + "Document",
                        "A " + field + " on its own.",
                        Box::new,
                        box -> Objects.requireNonNull(box.value))
                .field(new FormatField<>())
                .field(declaration(
                        Declared.SOURCES,
                        SourceCodec.CODEC,
                        v -> mentions.apply(v).sources()))
                .field(declaration(
                        Declared.PARTIES,
                        PartyCodec.CODEC,
                        v -> mentions.apply(v).parties()))
                .field(declaration(
                        Declared.PLACES,
                        PlaceCodec.CODEC,
                        v -> mentions.apply(v).places()))
                .field(declaration(
                        Declared.TOPICS,
                        TopicCodec.CODEC,
                        v -> mentions.apply(v).topics()))
                .field(declaration(
                        Declared.LEADERS,
                        LeaderCodec.CODEC,
                        v -> declaresLeaders ? mentions.apply(v).leaders() : ImmutableList.of()))
                .field(declaration(
                        Declared.INSTRUMENTS,
                        InstrumentCodec.CODEC,
                        v -> mentions.apply(v).instruments()))
                .field(declaration(
                        Declared.INITIATIVES,
                        InitiativeCodec.CODEC,
                        v -> mentions.apply(v).initiatives()))
                .required(field, codec.description, codec, v -> v, (box, v) -> box.value = v)
                .build();
    }

    private static <T, E> DeclarationField<T, Box<T>, E> declaration(
            Declared kind, Codec<E> element, Function<T, ImmutableList<E>> getter) {
        return new DeclarationField<>(kind, element, getter, (box, list) -> {});
    }
}
