package org.summitry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.party.Membership;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.time.Answer;

class CompositionsTest {
    @ParameterizedTest
    @CsvSource({
        "EU15, 15",
        "EU25, 25",
        "EU27-2007, 27",
        "EU28, 28",
        "EU27-2020, 27",
        "EA11, 11",
        "EA12, 12",
        "EA13, 13",
        "EA15, 15",
        "EA16, 16",
        "EA17, 17",
        "EA18, 18",
        "EA19, 19",
        "EA20, 20",
        "EA21, 21",
        "ASEAN5, 5",
        "ASEAN6, 6",
        "CLMV, 4",
        "BRIC, 4",
        "BRICS5, 5",
        "BRICS-PLUS, 10"
    })
    void aCompositionHasAsManyMembersAsItsNameSaysOnEveryDay(String code, int members) {
        Party composition = Compositions.of(code);

        assertThat(composition.membersOn(LocalDate.of(1950, 1, 1))).hasSize(members);
        assertThat(composition.membersOn(LocalDate.of(2030, 1, 1))).hasSize(members);
        assertThat(composition.memberships()).hasSize(members);
    }

    @ParameterizedTest
    @CsvSource({
        "EU27-2020, GB, NO",
        "EU27-2020, HR, YES",
        "EU27-2007, GB, YES",
        "EU27-2007, HR, NO",
        "EU28, GB, YES",
        "EU28, HR, YES",
        "EA19, HR, NO",
        "EA20, HR, YES",
        "EA20, BG, NO",
        "EA21, BG, YES",
        "ASEAN5, BN, NO",
        "ASEAN6, BN, YES",
        "ASEAN6, VN, NO",
        "BRIC, ZA, NO",
        "BRICS5, ZA, YES",
        "BRICS-PLUS, SA, NO"
    })
    void whoBelongsToACompositionDoesNotDependOnTheYear(String code, String party, Answer expected) {
        assertThat(Compositions.of(code).hasMember(PartyCode.of(party), LocalDate.of(1990, 7, 1)))
                .isEqualTo(expected);
        assertThat(Compositions.of(code).hasMember(PartyCode.of(party), LocalDate.of(2024, 7, 1)))
                .isEqualTo(expected);
    }

    @Test
    void aCompositionIsAGroupOfCountriesWithASource() {
        assertThat(Compositions.all()).hasSize(21).allSatisfy(composition -> {
            assertThat(composition.kind()).isEqualTo(Party.Kind.GROUP);
            assertThat(composition.shortName()).isPresent();
            assertThat(composition.citations()).isNotEmpty();
            assertThat(composition.memberships())
                    .extracting(Membership::member)
                    .allSatisfy(code ->
                            assertThat(Countries.isAssigned(code.value())).isTrue());
            assertThat(Compositions.find(composition.code().value())).containsSame(composition);
        });
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseThereAre() {
        assertThat(Compositions.find("EU27")).isEmpty();
        assertThatThrownBy(() -> Compositions.of("EU27"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("code: must be one of [EU15, EU25, EU27-2007, EU28, EU27-2020")
                .hasMessageEndingWith("but was \"EU27\"");
    }
}
