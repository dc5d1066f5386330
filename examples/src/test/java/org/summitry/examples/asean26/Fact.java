package org.summitry.examples.asean26;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.proposal.Act;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.scalar.PartyCode;

/**
 * One numbered fact, and the accessors and queries that must give it.
 *
 * @param number the number, 1 for the first
 * @param words what it says
 * @param answers the parts of it, each with the way to it
 */
record Fact(int number, String words, ImmutableList<Answer<?>> answers) {
    /** A question to the record and the one value that answers it. */
    record Answer<T>(Function<Summit, T> question, T value) {}

    static Fact fact(int number, String words) {
        return new Fact(number, words, ImmutableList.of());
    }

    /** An accessor or query that always gives a value. */
    <T> Fact gives(Function<Summit, T> question, T value) {
        return new Fact(
                number,
                words,
                ImmutableList.<Answer<?>>builder()
                        .addAll(answers)
                        .add(new Answer<>(question, value))
                        .build());
    }

    /** An accessor or query that may find nothing, and must not. */
    <T> Fact finds(Function<Summit, Optional<T>> question, T value) {
        return gives(question, Optional.of(value));
    }

    /** The topics of an act, all of them and in order. */
    Fact about(Function<Summit, ? extends Act> act, String... topics) {
        return gives(summit -> each(act.apply(summit).topics(), Topic::id), ids(topics));
    }

    /** The parties that an act is put to, all of them. */
    Fact addressedTo(Function<Summit, ? extends Act> act, String... parties) {
        return gives(summit -> codesOf(act.apply(summit).addressees()), codes(parties));
    }

    /** The instruments that an act concerns, all of them. */
    Fact concerning(Function<Summit, ? extends Act> act, String... instruments) {
        return gives(summit -> each(act.apply(summit).instruments(), Instrument::id), ids(instruments));
    }

    /** The groups of one party that a measure is to serve, all of them and in order. */
    Fact serving(Function<Summit, Measure> measure, String party, String... groups) {
        return gives(
                        summit -> each(
                                measure.apply(summit).beneficiaries(),
                                served -> served.group().orElseThrow()),
                        ids(groups))
                .gives(
                        summit -> each(
                                measure.apply(summit).beneficiaries(),
                                served -> served.party().map(Party::code).orElseThrow()),
                        each(ids(groups), group -> PartyCode.of(party)));
    }

    /** What kind of statement it is, who made it and for which party. */
    Fact said(Function<Summit, Statement> statement, Statement.Kind kind, String speaker, String party) {
        return gives(summit -> statement.apply(summit).kind(), kind)
                .finds(summit -> statement.apply(summit).speaker().map(Leader::id), Id.of(speaker))
                .gives(summit -> codesOf(statement.apply(summit).onBehalfOf()), codes(party));
    }

    /** What kind of outcome it is, and whose. */
    Fact decided(Function<Summit, Outcome> outcome, Outcome.Kind kind, String... parties) {
        return gives(summit -> outcome.apply(summit).kind(), kind)
                .gives(summit -> codesOf(outcome.apply(summit).by()), codes(parties));
    }

    static ImmutableList<Id> ids(String... ids) {
        return Stream.of(ids).map(Id::of).collect(toImmutableList());
    }

    static ImmutableList<PartyCode> codes(String... codes) {
        return Stream.of(codes).map(PartyCode::of).collect(toImmutableList());
    }

    static ImmutableList<PartyCode> codesOf(ImmutableList<Party> parties) {
        return each(parties, Party::code);
    }

    static <E, T> ImmutableList<T> each(ImmutableList<E> elements, Function<E, T> part) {
        return elements.stream().map(part).collect(toImmutableList());
    }

    static <E> E only(ImmutableList<E> elements) {
        assertThat(elements).hasSize(1);
        return elements.get(0);
    }

    /** Asks the record for every part of the fact. */
    void check(Summit summit) {
        assertThat(answers).isNotEmpty();
        assertSoftly(softly -> {
            for (int i = 0; i < answers.size(); i++) {
                Answer<?> answer = answers.get(i);
                String name = "%s, answer %d".formatted(this, i + 1);
                softly.assertThatCode(() -> softly.assertThat(answer.question().apply(summit))
                                .as(name)
                                .isEqualTo(answer.value()))
                        .as(name)
                        .doesNotThrowAnyException();
            }
        });
    }

    @Override
    public String toString() {
        return "F" + number + " " + words;
    }
}
