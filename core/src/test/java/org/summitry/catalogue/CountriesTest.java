package org.summitry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.time.Answer;
import org.summitry.time.Period;

class CountriesTest {
    private static ImmutableList<String> codes(List<Party> parties) {
        return parties.stream().map(p -> p.code().value()).collect(ImmutableList.toImmutableList());
    }

    @Test
    void aCountryHasItsCodeKindAndTheShortNameOfTheUnitedNations() {
        assertThat(Countries.of("VN")).isEqualTo(Party.of("VN", Party.Kind.COUNTRY, "Viet Nam"));
        assertThat(Countries.of("KR")).isEqualTo(Party.of("KR", Party.Kind.COUNTRY, "Republic of Korea"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TR | Türkiye",
                "CZ | Czechia",
                "CI | Côte d'Ivoire",
                "LA | Lao People's Democratic Republic",
                "MK | North Macedonia",
                "SZ | Eswatini",
                "TL | Timor-Leste",
                "CW | Curaçao",
                "PS | State of Palestine",
                "HK | Hong Kong, China",
                "TW | Taiwan",
                "XK | Kosovo"
            })
    void namesAreThoseOfDiplomacy(String code, String name) {
        assertThat(Countries.of(code).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "GB, United Kingdom",
        "US, United States",
        "BO, Bolivia",
        "LA, Lao PDR",
        "NL, Netherlands",
        "KR, Republic of Korea"
    })
    void aLongNameHasAShortForm(String code, String name) {
        assertThat(Countries.of(code).shortestName()).isEqualTo(name);
    }

    @Test
    void namesDoNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[] {Locale.GERMANY, Locale.forLanguageTag("tr-TR")}) {
                Locale.setDefault(locale);
                assertThat(Countries.of("DE").name()).isEqualTo("Germany");
                assertThat(Countries.find("HAITI")).contains(Countries.of("HT"));
                assertThat(Countries.find("INDIA")).contains(Countries.of("IN"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void allAreSortedAndThoseOfTheStandardAndKosovo() {
        assertThat(Countries.all())
                .hasSize(249 + 1)
                .isSortedAccordingTo(Comparator.comparing(Party::code))
                .doesNotHaveDuplicates()
                .allSatisfy(country -> {
                    assertThat(country.kind()).isEqualTo(Party.Kind.COUNTRY);
                    assertThat(Countries.of(country.code().value())).isSameAs(country);
                });
    }

    /** The JDK has the same data from another source. A code that only a newer JDK has is no fault of the table. */
    @Test
    void codesAreThoseOfTheJdk() {
        assertThat(Countries.all())
                .filteredOn(country -> Countries.isAssigned(country.code().value()))
                .allSatisfy(country -> {
                    String alpha2 = country.code().value();
                    assertThat(Locale.getISOCountries()).contains(alpha2);
                    assertThat(Countries.alpha3(alpha2))
                            .contains(new Locale.Builder()
                                    .setRegion(alpha2)
                                    .build()
                                    .getISO3Country());
                });
    }

    @Test
    void aCountryHasThreeLettersAndThreeDigitsOfItsOwn() {
        assertThat(Countries.alpha3("KR")).contains("KOR");
        assertThat(Countries.numeric("KR")).contains("410");
        assertThat(Countries.numeric("AF")).contains("004");
        assertThat(Countries.alpha3("XK")).contains("XKX");
        assertThat(Countries.numeric("XK")).isEmpty();
        assertThat(Countries.alpha3("SU")).isEmpty();
        assertThat(Countries.numeric("UK")).isEmpty();
        assertThat(Countries.all())
                .extracting(c -> Countries.alpha3(c.code().value()))
                .doesNotHaveDuplicates();
        assertThat(Countries.all())
                .extracting(c -> Countries.numeric(c.code().value()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCountryIsFoundByItsCodesAndItsName() {
        assertThat(Countries.all()).allSatisfy(country -> {
            String alpha2 = country.code().value();
            assertThat(Countries.find(alpha2)).containsSame(country);
            assertThat(Countries.find(Countries.alpha3(alpha2).orElseThrow())).containsSame(country);
            Countries.numeric(alpha2)
                    .ifPresent(numeric -> assertThat(Countries.find(numeric)).containsSame(country));
            assertThat(Countries.candidates(country.name())).contains(country);
            if (!country.name().equals("Congo")) {
                assertThat(Countries.find(country.name())).containsSame(country);
                assertThat(Countries.find(country.shortestName())).containsSame(country);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the World Bank
                "Korea, Rep. | KR",
                "Korea, Dem. People's Rep. | KP",
                "Congo, Dem. Rep. | CD",
                "Congo, Rep. | CG",
                "Egypt, Arab Rep. | EG",
                "Iran, Islamic Rep. | IR",
                "Venezuela, RB | VE",
                "Yemen, Rep. | YE",
                "Micronesia, Fed. Sts. | FM",
                "Lao PDR | LA",
                "Hong Kong SAR, China | HK",
                "Macao SAR, China | MO",
                "Kyrgyz Republic | KG",
                "Slovak Republic | SK",
                "St. Kitts and Nevis | KN",
                "St. Vincent and the Grenadines | VC",
                "St. Martin (French part) | MF",
                "Virgin Islands (U.S.) | VI",
                "Puerto Rico (US) | PR",
                "Somalia, Fed. Rep. | SO",
                "West Bank and Gaza | PS",
                "Bahamas, The | BS",
                "Gambia, The | GM",
                "Turkiye | TR",
                "Cote d'Ivoire | CI",
                "Curacao | CW",
                // the United Nations and their trade statistics
                "Bolivia (Plurinational State of) | BO",
                "Bosnia Herzegovina | BA",
                "Central African Rep. | CF",
                "China, Hong Kong SAR | HK",
                "China, Macao SAR | MO",
                "Dem. People's Rep. of Korea | KP",
                "Dem. Rep. of the Congo | CD",
                "Dominican Rep. | DO",
                "FS Micronesia | FM",
                "Lao People's Dem. Rep. | LA",
                "Rep. of Korea | KR",
                "Rep. of Moldova | MD",
                "United Rep. of Tanzania | TZ",
                "Solomon Isds | SB",
                "Br. Virgin Isds | VG",
                "N. Mariana Isds | MP",
                "Falkland Isds (Malvinas) | FK",
                "Wallis and Futuna Isds | WF",
                "Faeroe Isds | FO",
                "USA | US",
                // the International Monetary Fund
                "China, P.R.: Mainland | CN",
                "China, P.R.: Hong Kong | HK",
                "Taiwan Province of China | TW",
                "Iran, Islamic Rep. of | IR",
                "Lao P.D.R. | LA",
                "Türkiye, Rep. of | TR",
                "Timor-Leste, Dem. Rep. of | TL",
                "São Tomé and Príncipe, Dem. Rep. of | ST",
                "Ethiopia, The Federal Dem. Rep. of | ET",
                "Netherlands, The | NL",
                "Kosovo, Rep. of | XK",
                // ISO, newsrooms and conferences
                "Korea, Republic of | KR",
                "Korea, Democratic People's Republic of | KP",
                "Tanzania, United Republic of | TZ",
                "Virgin Islands, British | VG",
                "Taiwan, Province of China | TW",
                "Chinese Taipei | TW",
                "Hong Kong, China | HK",
                "South Korea | KR",
                "North Korea | KP",
                "RoK | KR",
                "Vietnam | VN",
                "Laos | LA",
                "Russia | RU",
                "UK | GB",
                "U.K. | GB",
                "Great Britain | GB",
                "U.S.A. | US",
                "the United States | US",
                "Turkey | TR",
                "Burma | MM",
                "Swaziland | SZ",
                "Cape Verde | CV",
                "Ivory Coast | CI",
                "East Timor | TL",
                "Czech Republic | CZ",
                "Macedonia | MK",
                "Macau | MO",
                "Holland | NL",
                "Vatican City | VA",
                "DRC | CD",
                "UAE | AE",
                "Guinea | GN",
                "Guinea Bissau | GW",
                "Niger | NE",
                "Dominica | DM",
                "Samoa | WS",
                "Sudan | SD",
                "Ireland | IE",
                "St.Lucia | LC"
            })
    void aCountryIsFoundByTheNamesInUse(String name, String code) {
        assertThat(Countries.find(name)).containsSame(Countries.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soviet Union | SU",
                "USSR | SU",
                "Fmr USSR | SU",
                "SUN | SU",
                "Fmr Yugoslavia | YU",
                "Yugoslavia | YU",
                "Czechoslovakia | CS",
                "Serbia and Montenegro | CS",
                "GDR | DD",
                "Zaire | ZR",
                "Netherlands Antilles | AN",
                "Upper Volta | HV",
                "DDR | DD"
            })
    void aFormerCountryIsFoundByItsName(String name, String code) {
        assertThat(Countries.find(name))
                .hasValueSatisfying(c -> assertThat(c.code()).isEqualTo(PartyCode.of(code)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea | KP KR",
                "korea | KP KR",
                "Congo | CD CG",
                "The Congo | CD CG",
                "Virgin Islands | VG VI",
                "Saint Martin | MF SX",
                "Republic of China | CN TW",
                "CS | CS CS"
            })
    void aNameOfTwoCountriesIsNotGuessed(String name, String codes) {
        assertThat(Countries.find(name)).isEmpty();
        assertThat(codes(Countries.candidates(name))).containsExactly(codes.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "the", "vn", "kor", "Kor", "ZZ", "EU", "European Union", "ASEAN", "Atlantis", "Guine"})
    void whatIsNoCountryIsNotFound(String text) {
        assertThat(Countries.find(text)).isEmpty();
        assertThat(Countries.candidates(text)).isEmpty();
    }

    @Provide
    Arbitrary<Party> countries() {
        return Arbitraries.of(Countries.all());
    }

    /** However a newsroom writes a name, it stands for the same. */
    @Property
    void caseAccentsPunctuationOrderAndArticlesDoNotMatter(@ForAll("countries") Party country, @ForAll Random random) {
        String plain = Normalizer.normalize(country.name(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        List<String> words = new ArrayList<>(List.of(plain.split("[^\\p{L}']+")));
        words.add(random.nextBoolean() ? "the" : "of");
        Collections.shuffle(words, random);
        StringBuilder written = new StringBuilder();
        for (String word : words) {
            written.append(random.nextBoolean() ? Ascii.toUpperCase(word) : Ascii.toLowerCase(word))
                    .append(List.of(" ", ", ", "-", " (", ") ", "  ").get(random.nextInt(6)));
        }

        assertThat(Countries.find(written.toString())).isEqualTo(Countries.find(country.name()));
        assertThat(Countries.candidates(written.toString())).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "vn", "EU", "ASEAN", "", " VN", "SU", "CS"})
    void aCountryThatHasToExistIsAskedForByACodeInUse(String text) {
        assertThatThrownBy(() -> Countries.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("alpha2: must be an ISO 3166-1 alpha-2 code in use, or XK, but was \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({"UK, GB (United Kingdom)", "VNM, VN (Viet Nam)", "TP, TL (Timor-Leste)", "EL, GR (Greece)"})
    void theRefusalOfACodeNamesTheOneThatIsLikelyMeant(String code, String meant) {
        assertThatThrownBy(() -> Countries.of(code)).hasMessageContaining("or XK, here perhaps " + meant + ", but");
    }

    @ParameterizedTest
    @CsvSource({
        "GB, true, true",
        "XK, false, true",
        "SU, false, true",
        "CS, false, true",
        "GE, true, true",
        "UK, false, false",
        "EL, false, false",
        "EU, false, false",
        "USA, false, false",
        "UN, false, false",
        "ZZ, false, false",
        "gb, false, false",
        "'', false, false"
    })
    void aCodeIsAssignedTodayOrOnceOrNever(String code, boolean today, boolean ever) {
        assertThat(Countries.isAssigned(code)).isEqualTo(today);
        assertThat(Countries.isKnown(code)).isEqualTo(ever);
    }

    @ParameterizedTest
    @CsvSource({
        "UK, GB",
        "EL, GR",
        "USA, US",
        "DEU, DE",
        "UAE, AE",
        "DPRK, KP",
        "GB, GB",
        "TP, TL",
        "ZR, CD",
        "BU, MM",
        "DD, DE",
        "DDR, DE",
        "XKX, XK"
    })
    void theCountryThatACodeIsLikelyToMeanIsKnown(String code, String meant) {
        assertThat(Countries.meantBy(code)).containsSame(Countries.of(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "SU", "SUN", "YU", "CS", "GEL", "AN", "ZZ", "ASEAN", "", "uk"})
    void whereNoneOrSeveralCanBeMeantNoneIs(String code) {
        assertThat(Countries.meantBy(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SU, 1959-09-25, Union of Soviet Socialist Republics",
        "SU, 1991-12-26, Union of Soviet Socialist Republics",
        "SU, 1991-12-27,",
        "DD, 1990-10-03, German Democratic Republic",
        "DD, 1990-10-04,",
        "CS, 1992-12-31, Czechoslovakia",
        "CS, 1993-01-01,",
        "CS, 2003-02-03,",
        "CS, 2003-02-04, Serbia and Montenegro",
        "CS, 2006-06-03, Serbia and Montenegro",
        "CS, 2006-06-04,",
        "YU, 2003-02-04, Yugoslavia",
        "YU, 2003-02-05,",
        "ZR, 1990-01-01, Zaire",
        "ZR, 1965-01-01,",
        "AI, 1966-12-31,",
        "AI, 1967-03-01, French Territory of the Afars and the Issas",
        "GE, 1975-06-01, Gilbert and Ellice Islands",
        "GE, 2024-06-01,",
        "VN, 1970-01-01,",
        "UK, 1970-01-01,"
    })
    void whatAWithdrawnCodeStoodForOnADayIsKnown(String code, LocalDate day, @Nullable String name) {
        assertThat(Countries.formerly(code, day).map(c -> c.party().name()).orElse(null))
                .isEqualTo(name);
        assertThat(Countries.isKnownOn(code, day)).isEqualTo(name != null || Countries.isAssigned(code));
    }

    @Test
    void aFormerCountryHasItsCodesAndWhatBecameOfThem() {
        FormerCountry yugoslavia =
                Countries.formerly("YU", LocalDate.of(1961, 9, 1)).orElseThrow();

        assertThat(yugoslavia.alpha3()).isEqualTo("YUG");
        assertThat(yugoslavia.numeric()).contains("891");
        assertThat(yugoslavia.listed()).isEqualTo(Period.parse("1974/2003"));
        assertThat(yugoslavia.today()).extracting(PartyCode::value).containsExactly("BA", "HR", "ME", "MK", "RS", "SI");
    }

    @Test
    void formerCountriesAreSortedAndOfOneTimeEach() {
        assertThat(Countries.former())
                .hasSize(30)
                .isSortedAccordingTo(
                        Comparator.comparing((FormerCountry c) -> c.party().code())
                                .thenComparing(c -> c.listed().earliest().orElseThrow()))
                .allSatisfy(country -> {
                    assertThat(country.today())
                            .isNotEmpty()
                            .allSatisfy(code -> assertThat(Countries.isAssigned(code.value()))
                                    .isTrue());
                    assertThat(country.listed().hasOpenEnd()).isFalse();
                    assertThat(country.time().hasOpenEnd()).isFalse();
                });
        for (FormerCountry one : Countries.former()) {
            for (FormerCountry other : Countries.former()) {
                if (!one.equals(other)
                        && one.party().code().equals(other.party().code())) {
                    LocalDate end = one.time().latest().orElseThrow();
                    assertThat(other.time().contains(end)).isEqualTo(Answer.NO);
                }
            }
        }
    }
}
