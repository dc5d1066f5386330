package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.summitry.Summit;
import org.summitry.figure.TradeFigure;
import org.summitry.partnership.Partnership;
import org.summitry.party.Leader;
import org.summitry.proposal.Proposal;
import org.summitry.testing.SummitArbitraries;

/** Each change to the document of any valid value gives the one problem that must come of it, and no value. */
class MutationProperties {
    private static final SummitryJson JSON = SummitryJson.create();

    @Property(tries = 500)
    void ofSummits(
            @ForAll("summits") Summit summit, @ForAll Faults.Kind kind, @ForAll long seed, @ForAll boolean shuffled) {
        holds(DocumentType.SUMMIT, summit, kind, seed, shuffled);
    }

    @Property(tries = 300)
    void ofLeaders(
            @ForAll("leaders") Leader leader, @ForAll Faults.Kind kind, @ForAll long seed, @ForAll boolean shuffled) {
        holds(DocumentType.LEADER, leader, kind, seed, shuffled);
    }

    @Property(tries = 300)
    void ofProposals(
            @ForAll("proposals") Proposal proposal,
            @ForAll Faults.Kind kind,
            @ForAll long seed,
            @ForAll boolean shuffled) {
        holds(DocumentType.PROPOSAL, proposal, kind, seed, shuffled);
    }

    @Property(tries = 300)
    void ofPartnerships(
            @ForAll("partnerships") Partnership partnership,
            @ForAll Faults.Kind kind,
            @ForAll long seed,
            @ForAll boolean shuffled) {
        holds(DocumentType.PARTNERSHIP, partnership, kind, seed, shuffled);
    }

    @Property(tries = 300)
    void ofFigures(
            @ForAll("figures") TradeFigure figure,
            @ForAll Faults.Kind kind,
            @ForAll long seed,
            @ForAll boolean shuffled) {
        holds(DocumentType.TRADE_FIGURE, figure, kind, seed, shuffled);
    }

    @Property(tries = 300)
    void ofSummitsInWhichObjectsBreakSeveralInvariants(
            @ForAll("summits") Summit summit,
            @ForAll @IntRange(min = 1, max = 3) int objects,
            @ForAll @IntRange(min = 2, max = 3) int ofEach,
            @ForAll long seed,
            @ForAll boolean shuffled) {
        Faults faults = new Faults(DocumentType.SUMMIT, JSON.write(summit), new Random(seed), shuffled);
        Assume.that(faults.plantInvariants(objects, ofEach) > 0);
        Faults.Planted planted = faults.write();

        ReadResult<Summit> result = JSON.tryRead(planted.text());

        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).extracting(Faults.Expected::of).isEqualTo(planted.expected());
    }

    private static <T> void holds(DocumentType<T> type, T value, Faults.Kind kind, long seed, boolean shuffled) {
        Faults faults = new Faults(type, JSON.as(type).write(value), new Random(seed), shuffled);
        assertThat(JSON.as(type).read(faults.write().text())).isEqualTo(value);
        Assume.that(faults.plant(kind));
        Faults.Planted planted = faults.write();

        ReadResult<T> result = JSON.as(type).tryRead(planted.text());

        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).extracting(Faults.Expected::of).isEqualTo(planted.expected());
    }

    @Provide
    Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }

    @Provide
    Arbitrary<Leader> leaders() {
        return SummitArbitraries.leaders();
    }

    @Provide
    Arbitrary<Proposal> proposals() {
        return SummitArbitraries.proposals();
    }

    @Provide
    Arbitrary<Partnership> partnerships() {
        return SummitArbitraries.partnerships();
    }

    @Provide
    Arbitrary<TradeFigure> figures() {
        return SummitArbitraries.tradeFigures();
    }
}
