package org.summitry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitry.partnership.TreatyAction.Kind;
import org.summitry.scalar.PartyCode;
import org.summitry.testing.Samples;
import org.summitry.time.Answer;

class InstrumentTest {
    private static final PartyCode KR = PartyCode.of("KR");

    private static Instrument with(TreatyAction... acts) {
        return Instrument.builder()
                .id("akfta")
                .kind(Instrument.Kind.FREE_TRADE_AGREEMENT)
                .name("ASEAN–Korea Free Trade Agreement")
                .addActs(acts)
                .build();
    }

    private static TreatyAction ofKorea(Kind kind, String date) {
        return TreatyAction.of(kind, Samples.korea(), date);
    }

    private static TreatyAction ofVietnam(Kind kind, String date) {
        return TreatyAction.of(kind, Samples.vietnam(), date);
    }

    private static TreatyAction ofAll(Kind kind, String date) {
        return TreatyAction.builder().kind(kind).date(date).build();
    }

    private static Answer inForce(Instrument instrument, String day) {
        return instrument.isInForceFor(KR, LocalDate.parse(day));
    }

    @Test
    void itIsInForceFromTheDayItEntersIntoForceForTheParty() {
        Instrument instrument = with(
                ofKorea(Kind.SIGNATURE, "2006-08-24"),
                ofKorea(Kind.ENTRY_INTO_FORCE, "2007-06-01"),
                ofVietnam(Kind.ENTRY_INTO_FORCE, "2006-12-01"));

        assertThat(inForce(instrument, "2007-05-31")).isEqualTo(Answer.NO);
        assertThat(inForce(instrument, "2007-06-01")).isEqualTo(Answer.YES);
        assertThat(inForce(instrument, "2025-10-27")).isEqualTo(Answer.YES);
    }

    @Test
    void anEntryIntoForceAsAWholeIsOneForEveryParty() {
        Instrument instrument = with(ofAll(Kind.ENTRY_INTO_FORCE, "2007-06-01"));

        assertThat(inForce(instrument, "2007-05-31")).isEqualTo(Answer.NO);
        assertThat(inForce(instrument, "2007-06-01")).isEqualTo(Answer.YES);
    }

    /** Vienna Convention on the Law of Treaties, article 24, paragraph 3. */
    @Test
    void aPartyWithAnEntryIntoForceOfItsOwnIsBoundFromThatOne() {
        Instrument later =
                with(ofAll(Kind.ENTRY_INTO_FORCE, "2007-06-01"), ofKorea(Kind.ENTRY_INTO_FORCE, "2009-01-01"));
        assertThat(inForce(later, "2008-01-01")).isEqualTo(Answer.NO);
        assertThat(inForce(later, "2009-01-01")).isEqualTo(Answer.YES);
        assertThat(later.isInForceFor(PartyCode.of("VN"), LocalDate.parse("2008-01-01")))
                .isEqualTo(Answer.YES);

        Instrument sooner =
                with(ofAll(Kind.ENTRY_INTO_FORCE, "2007-06-01"), ofKorea(Kind.ENTRY_INTO_FORCE, "2007-01-01"));
        assertThat(inForce(sooner, "2007-03-01")).isEqualTo(Answer.YES);
    }

    @Test
    void anEntryOfItsOwnWithoutADateIsNotThatOfTheOthers() {
        Instrument instrument = with(
                ofAll(Kind.ENTRY_INTO_FORCE, "2007-06-01"),
                TreatyAction.builder()
                        .kind(Kind.ENTRY_INTO_FORCE)
                        .party(Samples.korea())
                        .build());

        assertThat(inForce(instrument, "2025-10-27")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-12-31, NO",
        "2009-01-01, YES",
        "2015-03-01, NO",
        "2019-12-31, NO",
        "2020-01-01, YES",
    })
    void aLaterEntryAsAWholeUndoesAnEndAsAWholeForAll(String day, Answer answer) {
        Instrument suspended = with(
                ofAll(Kind.ENTRY_INTO_FORCE, "2007-06-01"),
                ofKorea(Kind.ENTRY_INTO_FORCE, "2009-01-01"),
                ofAll(Kind.SUSPENSION, "2015-03-01"),
                ofAll(Kind.ENTRY_INTO_FORCE, "2020-01-01"));

        assertThat(inForce(suspended, day)).isEqualTo(answer);
    }

    @Test
    void aLaterEntryAsAWholeDoesNotBringBackAPartyThatLeft() {
        Instrument left = with(
                ofKorea(Kind.ENTRY_INTO_FORCE, "2009-01-01"),
                ofKorea(Kind.WITHDRAWAL, "2015-03-01"),
                ofAll(Kind.ENTRY_INTO_FORCE, "2020-01-01"));

        assertThat(inForce(left, "2021-01-01")).isEqualTo(Answer.NO);
    }

    @Test
    void itIsUnknownWhereTheDateIsNotPreciseEnough() {
        Instrument instrument = with(ofKorea(Kind.ENTRY_INTO_FORCE, "2007"));

        assertThat(inForce(instrument, "2006-12-31")).isEqualTo(Answer.NO);
        assertThat(inForce(instrument, "2007-06-01")).isEqualTo(Answer.UNKNOWN);
        assertThat(inForce(instrument, "2007-12-31")).isEqualTo(Answer.YES);
    }

    @Test
    void itIsUnknownIfNoEntryIntoForceIsOnRecordForTheParty() {
        assertThat(inForce(with(), "2025-10-27")).isEqualTo(Answer.UNKNOWN);
        assertThat(inForce(with(ofVietnam(Kind.ENTRY_INTO_FORCE, "2007-06-01")), "2025-10-27"))
                .isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"ADOPTION", "SIGNATURE", "RATIFICATION", "ACCESSION", "PROVISIONAL_APPLICATION"})
    void noOtherActBringsItIntoForce(Kind kind) {
        assertThat(inForce(with(ofKorea(kind, "2007-06-01")), "2025-10-27")).isEqualTo(Answer.UNKNOWN);
        assertThat(inForce(
                        with(ofKorea(kind, "2007-06-01"), ofKorea(Kind.ENTRY_INTO_FORCE, "2008-01-01")), "2007-07-01"))
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"WITHDRAWAL", "SUSPENSION", "TERMINATION"})
    void aLaterEndTakesItOutOfForceFromItsDay(Kind kind) {
        Instrument ofTheParty = with(ofKorea(Kind.ENTRY_INTO_FORCE, "2007-06-01"), ofKorea(kind, "2015-03-01"));
        assertThat(inForce(ofTheParty, "2015-02-28")).isEqualTo(Answer.YES);
        assertThat(inForce(ofTheParty, "2015-03-01")).isEqualTo(Answer.NO);

        Instrument asAWhole = with(ofAll(kind, "2015"), ofKorea(Kind.ENTRY_INTO_FORCE, "2007-06-01"));
        assertThat(inForce(asAWhole, "2014-12-31")).isEqualTo(Answer.YES);
        assertThat(inForce(asAWhole, "2015-06-01")).isEqualTo(Answer.UNKNOWN);
        assertThat(inForce(asAWhole, "2015-12-31")).isEqualTo(Answer.NO);

        Instrument ofAnother = with(ofKorea(Kind.ENTRY_INTO_FORCE, "2007-06-01"), ofVietnam(kind, "2015-03-01"));
        assertThat(inForce(ofAnother, "2016-01-01")).isEqualTo(Answer.YES);
    }

    @Test
    void anEndWithoutADateLeavesItUnknownFromTheEntryOn() {
        Instrument instrument = with(
                ofKorea(Kind.ENTRY_INTO_FORCE, "2007-06-01"),
                TreatyAction.builder()
                        .kind(Kind.WITHDRAWAL)
                        .party(Samples.korea())
                        .build());

        assertThat(inForce(instrument, "2007-05-31")).isEqualTo(Answer.NO);
        assertThat(inForce(instrument, "2008-01-01")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anEntryWithoutADateLeavesItUnknown() {
        Instrument instrument = with(TreatyAction.builder()
                .kind(Kind.ENTRY_INTO_FORCE)
                .party(Samples.korea())
                .build());

        assertThat(inForce(instrument, "2008-01-01")).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-05-31, NO",
        "2007-06-01, YES",
        "2015-02-28, YES",
        "2015-03-01, NO",
        "2019-12-31, NO",
        "2020-01-01, YES",
        "2025-10-27, YES",
    })
    void onlyAnEndAfterTheLastEntryTakesItOutOfForce(String day, Answer answer) {
        Instrument again = with(
                ofKorea(Kind.ENTRY_INTO_FORCE, "2007-06-01"),
                ofKorea(Kind.WITHDRAWAL, "2015-03-01"),
                ofKorea(Kind.ENTRY_INTO_FORCE, "2020-01-01"));

        assertThat(inForce(again, day)).isEqualTo(answer);
    }

    @Test
    void whetherAnEndIsAfterTheEntryCanBeUnknown() {
        Instrument instrument = with(ofKorea(Kind.ENTRY_INTO_FORCE, "2020-06-01"), ofKorea(Kind.SUSPENSION, "2020"));

        assertThat(inForce(instrument, "2020-05-31")).isEqualTo(Answer.NO);
        assertThat(inForce(instrument, "2020-07-01")).isEqualTo(Answer.UNKNOWN);
        assertThat(inForce(instrument, "2021-01-01")).isEqualTo(Answer.UNKNOWN);
    }

    /** The way in is not on record, the way out is. */
    @Test
    void itIsNotInForceAfterItsEndEvenIfNoEntryIsOnRecord() {
        Instrument instrument = with(ofAll(Kind.TERMINATION, "2015-03-01"));

        assertThat(inForce(instrument, "2015-02-28")).isEqualTo(Answer.UNKNOWN);
        assertThat(inForce(instrument, "2015-03-01")).isEqualTo(Answer.NO);
    }

    @Test
    void theActsOfAPartyIncludeThoseForTheInstrumentAsAWhole() {
        TreatyAction signature = ofKorea(Kind.SIGNATURE, "2006-08-24");
        TreatyAction another = ofVietnam(Kind.SIGNATURE, "2006-08-25");
        TreatyAction entry = ofAll(Kind.ENTRY_INTO_FORCE, "2007-06-01");
        Instrument instrument = with(entry, another, signature);

        assertThat(instrument.actsOf(KR)).containsExactly(entry, signature);
        assertThat(instrument.actsOf(PartyCode.of("VN"))).containsExactly(entry, another);
        assertThat(instrument.actsOf(PartyCode.of("MY"))).containsExactly(entry);
    }

    @Test
    void theShortestNameIsTheAbbreviationIfThereIsOne() {
        assertThat(with().shortestName()).isEqualTo("ASEAN–Korea Free Trade Agreement");
        assertThat(Samples.instrument().shortestName()).isEqualTo("AKFTA");
    }
}
