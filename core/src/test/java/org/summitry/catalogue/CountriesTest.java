package org.summitry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;

class CountriesTest {
    @Test
    void aCountryHasItsCodeKindAndEnglishName() {
        Party vietnam = Countries.of("VN");

        assertThat(vietnam.code().value()).isEqualTo("VN");
        assertThat(vietnam.kind()).isEqualTo(Party.Kind.COUNTRY);
        assertThat(vietnam.name()).isEqualTo("Vietnam");
        assertThat(vietnam).isEqualTo(Party.of("VN", Party.Kind.COUNTRY, "Vietnam"));
    }

    @Test
    void namesDoNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Countries.of("DE").name()).isEqualTo("Germany");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void kosovoIsThereOnce() {
        assertThat(Countries.of("XK").name()).isEqualTo("Kosovo");
        assertThat(Countries.all())
                .filteredOn(c -> c.code().value().equals("XK"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "vn", "VNM", "EU", "ASEAN", "", " VN"})
    void anythingElseIsNotACountry(String text) {
        assertThat(Countries.find(text)).isEmpty();
        assertThatThrownBy(() -> Countries.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("alpha2: must be an ISO 3166-1 alpha-2 code")
                .hasMessageEndingWith("\"" + text + "\"");
    }

    @Test
    void allAreSortedAndComeFromTheJdk() {
        assertThat(Countries.all())
                .hasSize(Locale.getISOCountries().length + 1)
                .isSortedAccordingTo(Comparator.comparing(Party::code))
                .allSatisfy(country -> {
                    assertThat(Countries.find(country.code().value())).containsSame(country);
                    assertThat(country.name()).isNotEqualTo(country.code().value());
                });
    }
}
