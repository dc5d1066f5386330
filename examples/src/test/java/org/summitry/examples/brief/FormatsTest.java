package org.summitry.examples.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.Unit;
import org.summitry.party.Party;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-10-27, 27 October 2025",
        "2025-10, October 2025",
        "2025, 2025",
        "2025~, about 2025",
        "2025-10?, October 2025 (uncertain)",
        "2025-10-27%, about 27 October 2025 (uncertain)",
        "2025-33, first quarter of 2025",
        "2025-36, fourth quarter of 2025",
        "2025-40, first half of 2025",
        "2025-41, second half of 2025",
        "0800, 800"
    })
    void datesAreWrittenOut(String date, String words) {
        assertThat(Formats.date(PartialDate.parse(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-10-27               | 27 October 2025                      | on 27 October 2025",
                "2024                     | 2024                                 | in 2024",
                "2021/2025                | 2021–2025                            | in 2021–2025",
                "2021~/2025               | about 2021 – 2025                    | from about 2021 to 2025",
                "2025-10-26/2025-10-28    | 26–28 October 2025                   | on 26–28 October 2025",
                "2021-10-31/2021-11-13    | 31 October – 13 November 2021        | from 31 October 2021 to 13 November 2021",
                "2024-12-28/2025-01-03    | 28 December 2024 – 3 January 2025    | from 28 December 2024 to 3 January 2025",
                "2025-03/2025-05          | March 2025 – May 2025                | from March 2025 to May 2025",
                "1995-07-28/..            | since 28 July 1995                   | since 28 July 1995",
                "2020/                    | from 2020, end not known             | from 2020, end not known",
                "../2024                  | until 2024                           | until 2024",
                "/2024                    | until 2024, start not known          | until 2024, start not known",
                "/..                      | ongoing, start not known             | ongoing, start not known"
            })
    void periodsAreWrittenOut(String period, String words, String behindAVerb) {
        assertThat(Formats.period(Period.parse(period))).isEqualTo(words);
        assertThat(Formats.when(Period.parse(period))).isEqualTo(behindAVerb);
    }

    @ParameterizedTest
    @CsvSource({"../2020, by 2020", "2026/.., from 2026 on", "2026/2030, 2026–2030", "2026, 2026"})
    void whatIsDueHasAnEnd(String period, String words) {
        assertThat(Formats.due(Period.parse(period))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 208.2 billion         | US$208.2 billion",
                "over USD 208.2 billion    | over US$208.2 billion",
                "USD 7.60 billion          | US$7.60 billion",
                "at least EUR 150 billion  | at least EUR 150 billion",
                "USD 100 to 120 billion    | US$100 to 120 billion",
                "USD -3.5 billion          | −US$3.5 billion",
                "USD 1234567.891           | US$1,234,567.891",
                "about 15 million visits   | about 15 million visits",
                "208193 tonnes             | 208,193 tonnes",
                "95 percent                | 95%",
                "5 to 6 percent            | 5 to 6%",
                "2.5 percentage-points     | 2.5 percentage points"
            })
    void amountsAreAsTheSourceGivesThem(String notation, String words) {
        assertThat(Formats.amount(Quantity.parse(notation))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "112, 112th"})
    void ordinalsHaveTheirEnding(int number, String words) {
        assertThat(Formats.ordinal(number)).isEqualTo(words);
    }

    @Test
    void aRankSaysAmongWhatAndByWhat() {
        Party asean = Party.builder()
                .code("ASEAN")
                .kind(Party.Kind.BLOC)
                .name("Association of Southeast Asian Nations")
                .shortName("ASEAN")
                .build();
        Rank.Builder rank = Rank.builder()
                .position(5)
                .ranked(Party.of("KR", Party.Kind.COUNTRY, "Republic of Korea"))
                .inRankingOf(asean)
                .among("trading-partners");
        assertThat(Formats.rank(rank.build())).isEqualTo("5th among ASEAN's trading partners");
        assertThat(Formats.rank(
                        rank.by("two-way-trade").period("2024").outOf(12).build()))
                .isEqualTo("5th of 12 among ASEAN's trading partners by two-way trade (2024)");
    }

    @Test
    void theUnitOfAnAxisHasItsMultiplier() {
        assertThat(Formats.unit(Unit.USD, Magnitude.BILLION)).isEqualTo("US$ billion");
        assertThat(Formats.unit(Unit.of("visits"), Magnitude.MILLION)).isEqualTo("million visits");
        assertThat(Formats.unit(Unit.PERCENT, Magnitude.ONE)).isEqualTo("percent");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, Republic of Korea, , the Republic of Korea",
        "COUNTRY, Viet Nam, , Viet Nam",
        "COUNTRY, United States, , the United States",
        "COUNTRY, Marshall Islands, , the Marshall Islands",
        "BLOC, Association of Southeast Asian Nations, ASEAN, ASEAN",
        "BLOC, European Union, EU, the EU",
        "INSTITUTION, European Commission, , the European Commission"
    })
    void partiesTakeTheArticleWhereEnglishDoes(Party.Kind kind, String name, String shortName, String words) {
        Party party = Party.builder()
                .code("XX")
                .kind(kind)
                .name(name)
                .shortName(Optional.ofNullable(shortName))
                .build();
        assertThat(Terms.the(party)).isEqualTo(words);
    }
}
