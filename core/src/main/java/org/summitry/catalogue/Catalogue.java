package org.summitry.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.summitry.party.Party;

/**
 * The whole catalogue by code: {@link Countries}, {@link Groupings} and {@link Compositions}. Each of them is read when
 * it is first asked for, and asking again makes nothing new. All of it can be used from several threads.
 */
public final class Catalogue {
    private Catalogue() {}

    /**
     * Looks up the party that a code of a record stands for.
     *
     * @param code a code in capitals: ISO 3166-1 alpha-2 for a country of today, or the code of a grouping or composition
     * @return the party; absent if this catalogue has none of that code today, see {@link #party(String, LocalDate)} for
     *     withdrawn ones such as {@code SU}
     */
    public static Optional<Party> party(String code) {
        Optional<Party> country = Countries.withCode(code);
        if (country.isPresent()) {
            return country;
        }
        Optional<Party> grouping = Groupings.find(code);
        return grouping.isPresent() ? grouping : Compositions.find(code);
    }

    /**
     * Looks up the party that a code stands for in a record of a day.
     *
     * @param code a code in capitals, of today or withdrawn
     * @param day the day that the record tells of
     * @return the country that the code stood for on that day if it was withdrawn since, such as the Soviet Union for
     *     {@code SU} in 1985, or else the party of today; absent if this catalogue has neither
     */
    public static Optional<Party> party(String code, LocalDate day) {
        return Countries.formerly(code, day).map(FormerCountry::party).or(() -> party(code));
    }
}
