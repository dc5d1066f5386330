package org.summitry.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.party.Party;

class CatalogueTest {
    @Test
    void everythingIsFoundByItsCodeAndNoCodeStandsForTwoParties() {
        Set<String> codes = new HashSet<>();
        assertThat(Stream.of(Countries.all(), Groupings.all(), Compositions.all())
                        .flatMap(parties -> parties.stream()))
                .allSatisfy(party -> {
                    String code = party.code().value();
                    assertThat(Catalogue.party(code)).containsSame(party);
                    assertThat(codes.add(code)).as(code).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"KR", "XK", "ASEAN", "V4", "EU27-2020", "ZZ"})
    void askingAgainMakesNothingNew(String code) {
        assertThat(Catalogue.party(code)).isSameAs(Catalogue.party(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kr", "KOR", "Korea", "SU", "UK", "asean", "AU ", "EU27"})
    void onlyCodesOfTodayAreFound(String text) {
        assertThat(Catalogue.party(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SU, 1985-11-19, Union of Soviet Socialist Republics",
        "SU, 2024-01-01,",
        "CS, 1991-02-15, Czechoslovakia",
        "RU, 1985-11-19, Russian Federation",
        "SK, 1970-01-01, Sikkim",
        "SK, 2024-01-01, Slovakia",
        "EU, 2024-01-01, European Union"
    })
    void aCodeStandsForWhatItStoodForOnTheDay(String code, LocalDate day, @Nullable String name) {
        assertThat(Catalogue.party(code, day).map(Party::name).orElse(null)).isEqualTo(name);
    }

    @Test
    void aCountryIsThereWithoutReadingNamesFormerCountriesOrGroupings() throws Exception {
        RecordingLoader loader = new RecordingLoader();

        loader.loadClass("org.summitry.catalogue.Catalogue")
                .getMethod("party", String.class)
                .invoke(null, "KR");

        assertThat(loader.loaded)
                .contains("Countries")
                .doesNotContain("CountryNames", "FormerCountries", "Groupings", "Compositions");
    }

    @Test
    void noNameComesFromTheJdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Locale.class)
                .check(new ClassFileImporter()
                        .importClasses(
                                Countries.class,
                                CountryNames.class,
                                CountryTable.class,
                                FormerCountries.class,
                                TableLine.class));
    }

    /** Loads the catalogue anew and keeps what of it was loaded. */
    private static final class RecordingLoader extends ClassLoader {
        private static final String CATALOGUE = "org.summitry.catalogue.";

        final Set<String> loaded = new HashSet<>();

        RecordingLoader() {
            super(CatalogueTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(CATALOGUE)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            loaded.add(name.substring(CATALOGUE.length()));
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
