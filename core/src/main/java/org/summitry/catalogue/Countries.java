package org.summitry.catalogue;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;

/**
 * The countries of ISO 3166-1 by their alpha-2 codes, and Kosovo under XK, a code that the standard leaves to its
 * users.
 *
 * <p>Which codes there are is the ISO 3166-1 data of the running JDK, {@link Locale#getISOCountries()}. The names are
 * the English ones of the Unicode CLDR data in that JDK, so they can differ between JDK releases: compare parties of
 * two processes by code, not by name. The standard has states and dependent territories in one list and does not tell
 * them apart; here all of them are of the kind {@link Party.Kind#COUNTRY}, which takes no side on the status of any.
 * Where another name or kind is wanted, change the copy:
 * {@code Countries.of("KR").toBuilder().name("Republic of Korea").build()}.
 */
public final class Countries {
    private static final String KOSOVO = "XK";

    private static final ImmutableMap<String, Party> BY_CODE = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
            .distinct()
            .sorted()
            .collect(toImmutableMap(code -> code, Countries::country));

    private Countries() {}

    private static Party country(String alpha2) {
        String name = alpha2.equals(KOSOVO)
                ? "Kosovo"
                : new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(Locale.ENGLISH);
        return Party.of(alpha2, Party.Kind.COUNTRY, name);
    }

    /**
     * A country that has to exist.
     *
     * @param alpha2 an ISO 3166-1 alpha-2 code in capitals such as {@code VN}, or {@code XK}
     * @return the country with its English name in the running JDK
     * @throws InvalidValueException if the ISO 3166-1 data of the running JDK has no such code and it is not XK
     */
    public static Party of(String alpha2) {
        return find(alpha2)
                .orElseThrow(() -> new InvalidValueException(
                        "alpha2", "be an ISO 3166-1 alpha-2 code that this JDK knows, or XK", alpha2));
    }

    /**
     * A country that may not exist.
     *
     * @param alpha2 an ISO 3166-1 alpha-2 code in capitals such as {@code VN}, or {@code XK}
     * @return the country with its English name in the running JDK; absent for any other text
     */
    public static Optional<Party> find(String alpha2) {
        return Optional.ofNullable(BY_CODE.get(alpha2));
    }

    /**
     * All countries.
     *
     * @return the countries of the JDK's ISO 3166-1 data and XK, sorted by code
     */
    public static ImmutableList<Party> all() {
        return BY_CODE.values().asList();
    }
}
