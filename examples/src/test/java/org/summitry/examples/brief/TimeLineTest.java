package org.summitry.examples.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.Summit;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.party.Party;

class TimeLineTest {
    private static Optional<String> svg(PartnershipStep... steps) {
        Partnership partnership = Partnership.builder()
                .id("p")
                .name("A & B")
                .addParties(
                        Party.of("ID", Party.Kind.COUNTRY, "Indonesia"), Party.of("VN", Party.Kind.COUNTRY, "Viet Nam"))
                .addSteps(steps)
                .build();
        Summit summit = Summit.builder()
                .id("a")
                .name("A")
                .status(Summit.Status.HELD)
                .held("2020-01-01")
                .addPartnership(partnership)
                .build();
        return TimeLine.of("line", partnership, summit).map(Chart::svg);
    }

    private static PartnershipStep step(PartnershipLevel level, String date) {
        return PartnershipStep.of(level, date);
    }

    private static List<String> all(String svg, String pattern) {
        return Pattern.compile(pattern)
                .matcher(svg)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    @Test
    void theHighestLevelIsAtTheTopAndYearsHaveNoSeparators() {
        String svg = svg(step(PartnershipLevel.DIALOGUE, "2000-01-01"), step(PartnershipLevel.STRATEGIC, "2010-01-01"))
                .orElseThrow();

        assertThat(all(svg, ">([^<>]+)</text>"))
                .containsExactly("Strategic partnership, 1 January 2010", "Dialogue, 1 January 2000", "2000", "2020");
        assertThat(all(svg, "<rect ([^>]*?) y="))
                .containsExactly(
                        "class=\"measured\" x=\"50.01%\" width=\"49.99%\"",
                        "class=\"measured\" x=\"0%\" width=\"50.01%\"");
        assertThat(svg).contains("A &amp; B: level up to the summit");
    }

    @Test
    void theTimeInWhichADayLiesIsAFrame() {
        String svg = svg(step(PartnershipLevel.DIALOGUE, "2000"), step(PartnershipLevel.STRATEGIC, "2010"))
                .orElseThrow();

        assertThat(all(svg, "<rect class=\"(\\w+)\"")).containsExactly("frame", "measured", "frame", "measured");
        assertThat(all(svg, " width=\"(-[^\"]*)\"")).isEmpty();
    }

    @Test
    void aLevelThatCameBackHasTwoBars() {
        String svg = svg(
                        step(PartnershipLevel.DIALOGUE, "2000-01-01"),
                        step(PartnershipLevel.STRATEGIC, "2005-01-01"),
                        step(PartnershipLevel.DIALOGUE, "2010-01-01"))
                .orElseThrow();

        assertThat(all(svg, ">(Dialogue[^<>]+)</text>")).containsExactly("Dialogue, 1 January 2000, 1 January 2010");
        assertThat(all(svg, "(<rect)")).hasSize(3);
    }

    @Test
    void oneStepIsNoLine() {
        assertThat(svg(step(PartnershipLevel.DIALOGUE, "2000"))).isEmpty();
        assertThat(Stream.of(svg(
                        step(PartnershipLevel.DIALOGUE, "2000-01-01"), step(PartnershipLevel.STRATEGIC, "2000-01-01"))))
                .allSatisfy(svg -> assertThat(svg).isPresent());
    }
}
