package org.summitry.examples.asean26;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.summitry.examples.asean26.Fact.each;
import static org.summitry.examples.asean26.Fact.only;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.Summit;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.TradeFigure.Basis;
import org.summitry.figure.TradeFigure.Kind;
import org.summitry.meeting.SummitRef;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.proposal.Proposal;
import org.summitry.scalar.Id;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** Each fact of the 26th ASEAN–Republic of Korea Summit has a typed home, which an accessor or query reaches. */
class FactsTest {
    private static final String BLACK = "█";
    private static final Id OVERVIEW = Id.of("asean-rok-overview");
    private static final Summit SUMMIT = Asean26.summit();
    private static final Summit WITHOUT_PROSE = withoutProse(SUMMIT);

    static ImmutableList<Fact> facts() {
        return Facts.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void theRecordGives(Fact fact) {
        fact.check(SUMMIT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void theRecordGivesWithoutItsProse(Fact fact) {
        fact.check(WITHOUT_PROSE);
    }

    @Test
    void theTableHasFacts1To50OnceEachAndNoneWithoutAnAnswer() {
        assertThat(facts())
                .extracting(Fact::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(facts()).allSatisfy(fact -> assertThat(fact.answers()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-01, sectoral-dialogue",
        "1991-08-01, dialogue",
        "1998-01-01, summit-level-dialogue",
        "2004-11-29, summit-level-dialogue",
        "2004-11-30, comprehensive-partnership",
        "2010-10-29, strategic-partnership",
        "2024-10-10, comprehensive-strategic-partnership",
    })
    void theStepsGiveTheLevelOnADay(LocalDate day, String level) {
        assertThat(partnership().levelOn(day).value()).contains(PartnershipLevel.of(level));
    }

    @Test
    void beforeTheFirstStepThereIsNoLevel() {
        assertThat(partnership().levelOn(LocalDate.of(1989, 10, 31)).candidates())
                .isEmpty();
    }

    @Test
    void ofTheYear1997NobodyCanTellTheDay() {
        assertThat(partnership().levelOn(LocalDate.of(1997, 7, 1)).candidates())
                .containsExactly(PartnershipLevel.DIALOGUE, PartnershipLevel.SUMMIT_LEVEL_DIALOGUE);
    }

    @Test
    void theStepsComeFromTheSecretariatAndTheLaterOnesFromASummit() {
        assertThat(partnership().steps())
                .extracting(
                        step -> step.date().map(PartialDate::toString).orElse(""),
                        step -> step.summit().map(SummitRef::edition).orElse(OptionalInt.empty()),
                        step -> only(step.citations()).source().id())
                .containsExactly(
                        tuple("1989-11", OptionalInt.empty(), OVERVIEW),
                        tuple("1991-07", OptionalInt.empty(), OVERVIEW),
                        tuple("1997", OptionalInt.empty(), OVERVIEW),
                        tuple("2004-11-30", OptionalInt.of(8), OVERVIEW),
                        tuple("2010-10-29", OptionalInt.of(13), OVERVIEW),
                        tuple("2024-10-10", OptionalInt.of(25), OVERVIEW));
    }

    @Test
    void thePlansOfActionFollowOneAnother() {
        assertThat(SUMMIT.instruments())
                .filteredOn(instrument -> instrument.kind() == Instrument.Kind.PLAN_OF_ACTION)
                .extracting(plan -> plan.period().orElseThrow().toString(), Instrument::replaces)
                .containsExactly(
                        tuple("2011/2015", Optional.empty()),
                        tuple("2016/2020", Optional.of(Id.of("poa-2011-2015"))),
                        tuple("2021/2025", Optional.of(Id.of("poa-2016-2020"))),
                        tuple("2026/2030", Optional.of(Id.of("poa-2021-2025"))));
    }

    @Test
    void theTargetFor2020IsNoObservation() {
        assertThat(SUMMIT.figures(Indicator.TWO_WAY_TRADE))
                .extracting(
                        TradeFigure::kind,
                        figure -> figure.period().orElseThrow(),
                        TradeFigure::basis,
                        figure -> figure.value().orElseThrow())
                .containsExactly(
                        tuple(
                                Kind.OBSERVATION,
                                Period.ofYear(2024),
                                Basis.IN_PERIOD,
                                Quantity.parse("USD 208.2 billion")),
                        tuple(
                                Kind.OBSERVATION,
                                Period.ofYear(2014),
                                Basis.IN_PERIOD,
                                Quantity.parse("USD 131 billion")),
                        tuple(
                                Kind.TARGET,
                                Period.until(PartialDate.of(2020)),
                                Basis.PER_YEAR,
                                Quantity.parse("USD 200 billion")));
    }

    private static Partnership partnership() {
        return SUMMIT.partnershipOf("KR", "ASEAN").orElseThrow();
    }

    /** The record with all its sentences blackened. */
    private static Summit withoutProse(Summit summit) {
        return summit.toBuilder()
                .proposals(each(summit.proposals(), FactsTest::withoutProse))
                .statements(
                        each(summit.statements(), s -> s.toBuilder().text(BLACK).build()))
                .outcomes(each(summit.outcomes(), o -> o.toBuilder().text(BLACK).build()))
                .build();
    }

    private static Proposal withoutProse(Proposal proposal) {
        return proposal.toBuilder()
                .text(BLACK)
                .measures(
                        each(proposal.measures(), m -> m.toBuilder().text(BLACK).build()))
                .build();
    }
}
