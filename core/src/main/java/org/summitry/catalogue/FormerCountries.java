package org.summitry.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.summitry.party.Party;
import org.summitry.scalar.PartyCode;
import org.summitry.time.Answer;
import org.summitry.time.Period;

/** The countries of withdrawn codes, read when first asked for. */
final class FormerCountries {
    static final ImmutableList<Entry> ENTRIES = read();
    static final ImmutableList<FormerCountry> ALL = countries();

    private FormerCountries() {}

    /** One line of the table. */
    record Entry(FormerCountry country, String otherNames) {}

    private static ImmutableList<Entry> read() {
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        for (TableLine line : TableLine.allOf(CountryTable.former())) {
            FormerCountry country = new FormerCountry(
                    line.party(""),
                    line.alpha3(),
                    line.numeric(),
                    Period.parse(line.column(1)),
                    Period.parse(line.column(2)),
                    codes(line.column(3)));
            entries.add(new Entry(country, line.column(4)));
        }
        return entries.build();
    }

    private static ImmutableList<FormerCountry> countries() {
        ImmutableList.Builder<FormerCountry> countries = ImmutableList.builder();
        for (Entry entry : ENTRIES) {
            countries.add(entry.country());
        }
        return countries.build();
    }

    private static ImmutableList<PartyCode> codes(String column) {
        ImmutableList.Builder<PartyCode> codes = ImmutableList.builder();
        for (String code : column.split(" ", -1)) {
            codes.add(PartyCode.of(code));
        }
        return codes.build();
    }

    static boolean has(String alpha2) {
        for (FormerCountry country : ALL) {
            if (country.party().code().value().equals(alpha2)) {
                return true;
            }
        }
        return false;
    }

    static Optional<FormerCountry> on(String alpha2, LocalDate day) {
        for (FormerCountry country : ALL) {
            if (country.party().code().value().equals(alpha2) && country.time().contains(day) != Answer.NO) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    /** The country of today on the territory of the former one; absent if there are several. */
    static Optional<Party> today(String alpha2) {
        for (FormerCountry country : ALL) {
            if (country.party().code().value().equals(alpha2)) {
                return country.today().size() == 1
                        ? Countries.withCode(country.today().get(0).value())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
