package org.summitry.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.summitry.party.Membership;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import org.summitry.time.Period;

/**
 * Groups of countries as published figures use them, each a fixed list that is the same for the figures of all years:
 * a series of the trade of the 27 members of today leaves out the United Kingdom in 1990 as well. They are of the kind
 * {@link Party.Kind#GROUP}. For who was a member when, ask {@link Groupings}.
 *
 * <table>
 *   <caption>The codes</caption>
 *   <tr><th>Code</th><th>Countries</th></tr>
 *   <tr><td>{@code EU15}, {@code EU25}, {@code EU27-2007}, {@code EU28}, {@code EU27-2020}</td>
 *       <td>the members of the European Union from 1995, May 2004, 2007, July 2013 and February 2020 on; the last is
 *       without the United Kingdom</td></tr>
 *   <tr><td>{@code EA11} to {@code EA13}, {@code EA15} to {@code EA21}</td>
 *       <td>the euro area of so many members: from 1999, 2001, 2007, 2008, 2009, 2011, 2014, 2015, 2023 and 2026 on</td>
 *       </tr>
 *   <tr><td>{@code ASEAN5}, {@code ASEAN6}, {@code CLMV}</td>
 *       <td>the five founders of ASEAN, these with Brunei Darussalam, and the four that joined in the 1990s. Others use
 *       the first two names for other countries, with Viet Nam among them: see what a source says</td></tr>
 *   <tr><td>{@code BRIC}, {@code BRICS5}, {@code BRICS-PLUS}</td>
 *       <td>Brazil, Russia, India and China; these with South Africa; the ten members since Indonesia joined in 2025.
 *       Some count Saudi Arabia to the last</td></tr>
 * </table>
 */
public final class Compositions {
    /** A composition has no time of its own. Its members are given from the first year there is, so that they are so on every day. */
    private static final Period ALWAYS = Period.parse("0001/..");

    private static final ImmutableMap<String, Optional<Party>> BY_CODE = read();

    private Compositions() {}

    private static ImmutableMap<String, Optional<Party>> read() {
        Source eurostat = Sources.page(
                "composition-eu",
                "Eurostat",
                "Glossary: EU enlargements",
                "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Glossary:EU_enlargements");
        Source euroArea = Sources.page(
                "composition-euro-area",
                "Eurostat",
                "Glossary: Euro area",
                "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Glossary:Euro_area");
        Source asean = Sources.page(
                "composition-asean", "ASEAN Secretariat", "ASEAN Statistical Yearbook", "https://www.aseanstats.org/");
        ImmutableMap.Builder<String, Optional<Party>> all = ImmutableMap.builder();
        put(all, union("EU15", "EU-15", "15 members, 1995 to April 2004", "1995-01-01", eurostat));
        put(all, union("EU25", "EU-25", "25 members, May 2004 to 2006", "2004-05-01", eurostat));
        put(all, union("EU27-2007", "EU-27 (2007)", "27 members, 2007 to June 2013", "2007-01-01", eurostat));
        put(all, union("EU28", "EU-28", "28 members, July 2013 to January 2020", "2013-07-01", eurostat));
        put(all, union("EU27-2020", "EU-27 (2020)", "27 members, from February 2020", "2020-02-01", eurostat));
        put(all, euro("EA11", 1999, euroArea));
        put(all, euro("EA12", 2001, euroArea));
        put(all, euro("EA13", 2007, euroArea));
        put(all, euro("EA15", 2008, euroArea));
        put(all, euro("EA16", 2009, euroArea));
        put(all, euro("EA17", 2011, euroArea));
        put(all, euro("EA18", 2014, euroArea));
        put(all, euro("EA19", 2015, euroArea));
        put(all, euro("EA20", 2023, euroArea));
        put(all, euro("EA21", 2026, euroArea));
        put(all, group("ASEAN5", "ASEAN, the five founders", "ASEAN-5", Groupings.ASEAN, "1967-08-08", asean));
        put(all, group("ASEAN6", "ASEAN, the six members until 1995", "ASEAN-6", Groupings.ASEAN, "1984-01-07", asean));
        put(
                all,
                group(
                        "CLMV",
                        "Cambodia, Lao PDR, Myanmar and Viet Nam",
                        "CLMV",
                        ImmutableList.of(
                                PartyCode.of("KH"), PartyCode.of("LA"), PartyCode.of("MM"), PartyCode.of("VN")),
                        asean));
        put(
                all,
                group(
                        "BRIC",
                        "Brazil, Russia, India and China",
                        "BRIC",
                        Groupings.BRICS,
                        "2009-06-16",
                        Sources.text(
                                "composition-bric",
                                "Goldman Sachs",
                                "Building Better Global Economic BRICs",
                                "2001-11-30")));
        Source brics = Sources.bricsPresidency();
        put(all, group("BRICS5", "BRICS, the five members until 2023", "BRICS", Groupings.BRICS, "2011-04-14", brics));
        put(all, group("BRICS-PLUS", "BRICS, ten members", "BRICS+", Groupings.BRICS, "2025-01-06", brics));
        return all.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, Optional<Party>> all, Party party) {
        all.put(party.code().value(), Optional.of(party));
    }

    private static Party union(String code, String shortName, String which, String day, Source source) {
        return group(code, "European Union, " + which, shortName, Groupings.EU, day, source);
    }

    private static Party euro(String code, int year, Source source) {
        String members = code.substring(2);
        return group(
                code,
                "Euro area, " + members + " members as of " + year,
                "Euro area " + members,
                Groupings.EURO_AREA,
                year + "-01-01",
                source);
    }

    private static Party group(String code, String name, String shortName, Party of, String day, Source source) {
        return group(code, name, shortName, of.membersOn(LocalDate.parse(day)), source);
    }

    private static Party group(
            String code, String name, String shortName, Collection<PartyCode> members, Source source) {
        Citation citation = Citation.of(source);
        Party.Builder party = Party.builder()
                .code(code)
                .kind(Party.Kind.GROUP)
                .name(name)
                .shortName(shortName)
                .addCitations(citation);
        for (PartyCode member : members) {
            party.addMemberships(Membership.builder()
                    .member(member)
                    .status(Membership.Status.MEMBER)
                    .period(ALWAYS)
                    .addCitations(citation)
                    .build());
        }
        return party.build();
    }

    /**
     * Returns the composition that has a code.
     *
     * @param code one of the codes above
     * @return the group of countries
     * @throws InvalidValueException if the code is not one of them
     */
    public static Party of(String code) {
        return find(code).orElseThrow(() -> new InvalidValueException("code", "be one of " + BY_CODE.keySet(), code));
    }

    /**
     * Looks up a composition by its code.
     *
     * @param code a code such as {@code EU27-2020}
     * @return the group of countries; absent if this catalogue has none of that code
     */
    public static Optional<Party> find(String code) {
        return BY_CODE.getOrDefault(code, Optional.empty());
    }

    /**
     * {@return all compositions in the order of the table above}
     */
    public static ImmutableList<Party> all() {
        return BY_CODE.values().stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }
}
