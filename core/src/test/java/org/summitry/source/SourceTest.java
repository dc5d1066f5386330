package org.summitry.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.WebAddress;
import org.summitry.testing.Samples;

class SourceTest {
    private static Source at(String address) {
        return Source.builder()
                .id("vns")
                .publisher("Viet Nam News")
                .address(address)
                .build();
    }

    @Test
    void anAddressIsKeptAsItIs() {
        assertThat(at("https://asean.org/overview/?lang=en#top").address())
                .contains(WebAddress.of("https://asean.org/overview/?lang=en#top"));
        assertThatThrownBy(() -> at("asean.org"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("address: must be an absolute http or https address");
    }

    @Test
    void aSourceOfWhichOnlyThePublisherIsKnownHasNothingElse() {
        Source source = Source.builder().id("vns").publisher("Viet Nam News").build();

        assertThat(source.agency()).isEmpty();
        assertThat(source.title()).isEmpty();
        assertThat(source.published()).isEmpty();
        assertThat(source.dateline()).isEmpty();
        assertThat(source.address()).isEmpty();
        assertThat(source.language()).isEmpty();
        assertThat(source.accessed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asean-rok-26", "a", "1a", "KR", "G20", "UN-WOMEN"})
    void aClaimIsAboutAnIdOrTheCodeOfAParty(String about) {
        assertThat(Samples.claim().toBuilder().about(about).build().about()).isEqualTo(about);
    }

    @Test
    void aCitationNamesAPlaceInTheSourceOrTheWhole() {
        assertThat(Citation.of(Samples.source()).place()).isEmpty();
        assertThat(Citation.of(Samples.source(), "p. 3").place()).contains("p. 3");
    }
}
