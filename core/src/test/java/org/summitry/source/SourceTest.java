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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://asean.org",
                "https://asean.org/overview/?lang=en#top",
                "https://asean.org:8443/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://xn--mnchen-3ya.de/"
            })
    void anAddressIsKeptAsItIs(String address) {
        assertThat(at(address).address()).contains(WebAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "asean.org",
                "/overview",
                "//asean.org/overview",
                "ftp://asean.org/",
                "file:///etc/passwd",
                "mailto:a@asean.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "https:asean.org",
                "https:/asean.org",
                "https:///overview",
                "urn:isbn:1"
            })
    void anAddressIsAbsoluteAndOfTheWeb(String address) {
        assertThatThrownBy(() -> at(address))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("address: must be an absolute http or https address, but was \"%s\"", address);
    }

    @Test
    void anAddressIsWellFormedUnicode() {
        assertThatThrownBy(() -> at("https://asean.org/\uD83C"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("address: must not have half of a surrogate pair, but was \"https://asean.org/\\uD83C\"");
        assertThat(at("https://asean.org/🌏").address()).isPresent();
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
