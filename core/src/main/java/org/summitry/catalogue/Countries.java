package org.summitry.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;

/**
 * The countries of ISO 3166-1 by their codes and names, and Kosovo under XK, a code that the standard leaves to its
 * users. The table is this library's own and is the same on every JDK.
 *
 * <p>A country has the short name in English that the United Nations use, such as {@code Viet Nam}, {@code Republic of
 * Korea} or {@code Lao People's Democratic Republic}. Where that name is long or turned around, the short name of the
 * party is the usual one: {@code United Kingdom}, {@code Bolivia}. The United Nations give no name for Taiwan and none
 * for Kosovo that would serve here, so these have their usual names; {@code Hong Kong, China} and {@code Macao, China}
 * are the names under which both sit in international bodies. The standard lists states and dependent territories alike
 * and does not tell them apart. Here all of them are of the kind {@link Party.Kind#COUNTRY}, which takes no side on the
 * status of any. Where a record needs another name or kind, change the copy:
 * {@code Countries.of("TW").toBuilder().name("Chinese Taipei").kind(Party.Kind.ECONOMY).build()}.
 *
 * <p>A code that was withdrawn, such as SU, is not that of a country of today. {@link #formerly} tells what it stood for
 * on a day; {@link #find} and {@link #candidates} know the former countries by code and name as well.
 */
public final class Countries {
    private static final ImmutableMap<String, Entry> BY_CODE = read();
    private static final ImmutableList<Party> ALL = parties();

    private Countries() {}

    /** One line of the table. The answer is kept with the party, so that asking for a country makes nothing new. */
    record Entry(Party party, Optional<Party> answer, String alpha3, Optional<String> numeric, String otherNames) {}

    private static ImmutableMap<String, Entry> read() {
        ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builderWithExpectedSize(250);
        for (TableLine line : TableLine.allOf(CountryTable.current())) {
            Party party = line.party(line.column(1));
            entries.put(
                    line.alpha2(), new Entry(party, Optional.of(party), line.alpha3(), line.numeric(), line.column(2)));
        }
        return entries.buildOrThrow();
    }

    private static ImmutableList<Party> parties() {
        ImmutableList.Builder<Party> parties = ImmutableList.builderWithExpectedSize(BY_CODE.size());
        for (Entry entry : BY_CODE.values()) {
            parties.add(entry.party());
        }
        return parties.build();
    }

    static Iterable<Entry> entries() {
        return BY_CODE.values();
    }

    static Optional<Party> withCode(String alpha2) {
        Entry entry = BY_CODE.get(alpha2);
        return entry == null ? Optional.empty() : entry.answer();
    }

    /**
     * Returns the country of today that has a code.
     *
     * @param alpha2 an ISO 3166-1 alpha-2 code in capitals such as {@code VN}, or {@code XK}
     * @return the country
     * @throws InvalidValueException if no country of today has this code; the message names the one that is likely meant
     */
    public static Party of(String alpha2) {
        Entry entry = BY_CODE.get(alpha2);
        if (entry == null) {
            String likely = meantBy(alpha2)
                    .map(c -> ", here perhaps " + c.code() + " (" + c.shortestName() + ")")
                    .orElse("");
            throw new InvalidValueException("alpha2", "be an ISO 3166-1 alpha-2 code in use, or XK" + likely, alpha2);
        }
        return entry.party();
    }

    /**
     * Looks up a country by a code or by any usual name.
     *
     * <p>Codes are alpha-2, alpha-3 or numeric, in capitals: {@code KR}, {@code KOR}, {@code 410}. Names are short,
     * formal and other usual ones, in the forms of the United Nations, the World Bank, the International Monetary Fund
     * and others: {@code Republic of Korea}, {@code Korea, Rep.}, {@code South Korea}. Case, accents, punctuation, the
     * order of the words, "the", "of" and "and" do not matter, and common abbreviations such as "Rep." are understood.
     * A country of today is preferred to a former one: {@code Burma} is Myanmar, {@code Soviet Union} is SU.
     *
     * @param text a code or an English name
     * @return the country; absent if none is known by it, or if several are, such as two by {@code Korea}: see
     *     {@link #candidates}
     */
    public static Optional<Party> find(String text) {
        Entry entry = BY_CODE.get(text);
        if (entry != null) {
            return entry.answer();
        }
        ImmutableList<Party> candidates = CountryNames.meantBy(text);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * Lists the countries that a code or name can stand for.
     *
     * @param text a code or an English name, understood as by {@link #find}
     * @return the countries sorted by code, such as both Koreas for {@code Korea}; empty if none is known by it
     */
    public static ImmutableList<Party> candidates(String text) {
        Entry entry = BY_CODE.get(text);
        return entry != null ? ImmutableList.of(entry.party()) : CountryNames.meantBy(text);
    }

    /**
     * {@return all countries of today, XK included, sorted by alpha-2 code}
     */
    public static ImmutableList<Party> all() {
        return ALL;
    }

    /**
     * Returns the three-letter code of a country of today.
     *
     * @param alpha2 an ISO 3166-1 alpha-2 code, or {@code XK}
     * @return the alpha-3 code such as {@code KOR}, for Kosovo {@code XKX}, which many use; absent if no country of
     *     today has this alpha-2 code
     */
    public static Optional<String> alpha3(String alpha2) {
        return entry(alpha2).map(Entry::alpha3);
    }

    /**
     * Returns the numeric code of a country of today, which is its M49 code at the United Nations. The codes of trade
     * statistics differ from it for a few countries, the United States among them.
     *
     * @param alpha2 an ISO 3166-1 alpha-2 code, or {@code XK}
     * @return three digits such as {@code 410}; absent for Kosovo, and if no country of today has this alpha-2 code
     */
    public static Optional<String> numeric(String alpha2) {
        return entry(alpha2).flatMap(Entry::numeric);
    }

    /**
     * Checks whether ISO 3166-1 assigns an alpha-2 code to a country today.
     *
     * @param alpha2 a code such as {@code GB}
     * @return false for {@code XK}, for codes that are only reserved such as {@code UK} and {@code EU}, and for those
     *     that were withdrawn
     */
    public static boolean isAssigned(String alpha2) {
        return BY_CODE.containsKey(alpha2) && !alpha2.equals("XK");
    }

    /**
     * Checks whether a code is or ever was that of a country: assigned by ISO 3166-1 today or earlier, or {@code XK}.
     *
     * @param alpha2 a code such as {@code GB} or {@code SU}
     * @return false for codes such as {@code UK}, {@code EL}, {@code EU} and {@code USA}
     */
    public static boolean isKnown(String alpha2) {
        return BY_CODE.containsKey(alpha2) || FormerCountries.has(alpha2);
    }

    /**
     * Checks whether a code can stand for a country in a record of a day: assigned by ISO 3166-1 today, {@code XK}, or
     * withdrawn, the country that it stood for having existed on that day.
     *
     * @param alpha2 a code such as {@code DD}
     * @param day the day that the record tells of
     * @return false for a withdrawn code on a day that is certainly outside the time of its country, and for a code that
     *     was never assigned
     */
    public static boolean isKnownOn(String alpha2, LocalDate day) {
        return BY_CODE.containsKey(alpha2) || formerly(alpha2, day).isPresent();
    }

    /**
     * Returns the country that a code of ISO 3166-1, since withdrawn, stood for on a day.
     *
     * @param alpha2 a code such as {@code SU} or {@code CS}
     * @param day a day in the time of that country; it may be before 1974, when the standard first appeared
     * @return the former country; absent if the code stood for none that may have existed on that day
     */
    public static Optional<FormerCountry> formerly(String alpha2, LocalDate day) {
        return FormerCountries.on(alpha2, day);
    }

    /**
     * {@return the countries that ISO 3166-1 once listed under codes since withdrawn, sorted by code and then by time}
     */
    public static ImmutableList<FormerCountry> former() {
        return FormerCountries.ALL;
    }

    /**
     * Returns the country of today that is likely meant by a code that ISO 3166-1 does not assign to it: an alpha-3 code,
     * a code of common use such as {@code UK} or {@code EL}, or a withdrawn one whose whole territory is one country's
     * today, such as {@code TP}.
     *
     * @param code a code in capitals
     * @return the country; the code's own if it is assigned; absent if none or several can be meant, as by {@code EU},
     *     {@code SU} and {@code CS}
     */
    public static Optional<Party> meantBy(String code) {
        Entry entry = BY_CODE.get(code);
        return entry != null
                ? entry.answer()
                : FormerCountries.has(code) ? FormerCountries.today(code) : CountryNames.meantByCode(code);
    }

    private static Optional<Entry> entry(String alpha2) {
        return Optional.ofNullable(BY_CODE.get(alpha2));
    }
}
