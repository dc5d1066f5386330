package org.summitry.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.summitry.party.Party;

/** A line of {@link CountryTable}: three codes and a name, then further columns. */
final class TableLine {
    private final String[] columns;

    private TableLine(String line) {
        this.columns = line.split("\\|", -1);
    }

    static ImmutableList<TableLine> allOf(String table) {
        ImmutableList.Builder<TableLine> lines = ImmutableList.builder();
        for (int begin = 0; begin < table.length(); ) {
            int end = table.indexOf('\n', begin);
            lines.add(new TableLine(table.substring(begin, end)));
            begin = end + 1;
        }
        return lines.build();
    }

    String alpha2() {
        return columns[0].substring(0, 2);
    }

    String alpha3() {
        return columns[0].substring(3, 6);
    }

    Optional<String> numeric() {
        String numeric = columns[0].substring(7, 10);
        return numeric.equals("---") ? Optional.empty() : Optional.of(numeric);
    }

    /** The text of a column after the name; empty if the line ends before it. */
    String column(int index) {
        return index < columns.length ? columns[index].strip() : "";
    }

    Party party(String shortName) {
        Party.Builder party = Party.builder()
                .code(alpha2())
                .kind(Party.Kind.COUNTRY)
                .name(columns[0].substring(11).strip());
        return shortName.isEmpty() ? party.build() : party.shortName(shortName).build();
    }
}
