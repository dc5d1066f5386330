package org.summitry.catalogue;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.party.Party;

/**
 * Well-known groupings with who stands how to them and since when. Ask, for example,
 * {@code Groupings.ASEAN.membersOn(day)}.
 *
 * <p>A date is given as precisely as it is certain: {@code 1996/..} is some day of that year, {@code 1974~/..} about
 * that year. Where a standing is certain and its dates are not, it has no period; only {@link #APEC} and
 * {@link #MERCOSUR} have such ones. On days that the dates do not decide, a party is among
 * {@link Party#possibleMembersOn}. An associate, dialogue partner or partner country is a
 * {@link org.summitry.party.Membership.Status#PARTNER}. Where a decision ended a standing, its day is the last one of the
 * period. Every standing cites what it rests on; the ids of these sources begin with {@code catalogue-}.
 *
 * <p>The catalogue is as of January 2026: a period that is open at its end was not known to have ended then. It does
 * not say how a record has to see a grouping: use {@link Party#toBuilder()} to add what is missing, or a party of your
 * own.
 */
public final class Groupings {
    /**
     * The Association of Southeast Asian Nations, from the ASEAN Declaration of 8 August 1967 on; Timor-Leste is its
     * eleventh member since 26 October 2025. Papua New Guinea and, before it joined, Timor-Leste are recorded as
     * observers, the dialogue partners as partners; what stands there for the European Union was the European
     * Communities at first. Of observers and partners most have a year or month only; sectoral dialogue partners and
     * the like are left out.
     */
    public static final Party ASEAN = AsiaPacificGroupings.asean();

    /**
     * The Group of Seven, from the meeting of six at Rambouillet, which began on 15 November 1975, and with Canada from
     * that in Puerto Rico, which began on 27 June 1976. Russia is not of it, see {@link #G8}. The European Union, which
     * takes part and is not counted, is recorded as a partner from 1977, then as the European Communities.
     */
    public static final Party G7 = GlobalGroupings.g7();

    /**
     * The Group of Eight, from its first meeting under that name, in Birmingham, which began on 15 May 1998. Russia had
     * sat in much of the meeting of Denver in 1997, which some count as the first. Since 24 March 2014, when the seven
     * others stopped meeting with it, Russia is recorded as suspended; the eight have not met since, and the others go
     * on as the {@link #G7}.
     */
    public static final Party G8 = GlobalGroupings.g8();

    /**
     * The Group of Twenty: 19 countries and the European Union from the first meeting of their finance ministers, which
     * began on 15 December 1999 in Berlin, and the African Union from 9 September 2023. Their leaders meet since
     * November 2008. Permanent guests are left out.
     */
    public static final Party G20 = GlobalGroupings.g20();

    /**
     * The European Union, and before November 1993 the European Communities that it grew out of, from 1 January 1958,
     * when the Treaty establishing the European Economic Community came into force. The United Kingdom left on 31
     * January 2020. Candidates are recorded if they still are; Türkiye, North Macedonia and Albania are given by month,
     * as sources count either the decision of ministers or that of the European Council.
     */
    public static final Party EU = EuropeanGroupings.europeanUnion();

    /**
     * Asia-Pacific Economic Cooperation, whose members take part as economies, among them Chinese Taipei under the code
     * TW and Hong Kong, China under HK, from the first meeting of ministers on 6 November 1989 in Canberra. Later
     * members are given by the month of the meeting that admitted them. Without a period: the observers ASEAN and the
     * Pacific Islands Forum. The third observer, the Pacific Economic Cooperation Council, has no code here and is left
     * out.
     */
    public static final Party APEC = AsiaPacificGroupings.apec();

    /**
     * The BRICS, each from the first summit that it took part in as a member or from the day set for it: Brazil, China,
     * India and Russia from 16 June 2009, though their foreign ministers had met as BRIC since 2006; South Africa from
     * 14 April 2011, though it was invited in December 2010 and is often counted from then. Saudi Arabia is recorded as
     * invited only, as it has not said that it accepts, and Argentina until December 2023, when it declined.
     */
    public static final Party BRICS = GlobalGroupings.brics();

    /**
     * The African Union. Its code is {@code AFRICAN-UNION}, as AU is that of Australia. Its Constitutive Act came into
     * force on 26 May 2001; memberships are recorded from 9 July 2002, when it was launched in place of the
     * Organisation of African Unity. That organisation is not recorded here: Morocco left it in 1984 and joined the
     * Union on 30 January 2017. Madagascar was kept out at the launch and took its seat in 2003; South Sudan is given
     * by year. Under the code EH the member is the Sahrawi Arab Democratic Republic. Suspensions are those after an
     * unconstitutional change of government, not those for arrears; some of them before 2017 have a month or year only.
     */
    public static final Party AU = AfricanGroupings.africanUnion();

    /**
     * The North Atlantic Treaty Organization, from 24 August 1949, when the treaty signed on 4 April 1949 came into
     * force, and for later members from their accession. Germany until 3 October 1990 means the Federal Republic.
     * Partners are left out.
     */
    public static final Party NATO = EuropeanGroupings.nato();

    /**
     * The Quadrilateral Security Dialogue of Australia, India, Japan and the United States, from the meeting of
     * officials on 12 November 2017 in Manila that took it up again. The meeting of 2007 is left out, as no day is
     * certain on which that first attempt ended.
     */
    public static final Party QUAD = AsiaPacificGroupings.quad();

    /**
     * The Cooperation Council for the Arab States of the Gulf, whose six members signed its charter on 25 May 1981.
     */
    public static final Party GCC = RegionalGroupings.gcc();

    /**
     * The Southern Common Market, from 29 November 1991, when the Treaty of Asunción came into force. Venezuela is a
     * member from 2012, of which the sources count either 31 July or 12 August, and suspended from December 2016 and,
     * on other grounds as well, from 5 August 2017; Bolivia is a member from 7 August 2024. Associated states are
     * partners; Bolivia and Venezuela before they joined are recorded as acceding only. Without a period: the
     * associates Guyana and Suriname.
     */
    public static final Party MERCOSUR = RegionalGroupings.mercosur();

    /**
     * The Pacific Islands Forum, until 2000 the South Pacific Forum, from the meeting that began on 5 August 1971 in
     * Wellington. Fiji was suspended from 2 May 2009 to 22 October 2014; Kiribati left in July 2022 and came back in
     * 2023. Papua New Guinea, Niue and Kiribati joined about the years given. Associate members are recorded as
     * partners; dialogue partners, and observers that are organisations, are left out.
     */
    public static final Party PACIFIC_ISLANDS_FORUM = AsiaPacificGroupings.pacificIslandsForum();

    private static final ImmutableMap<String, Party> BY_CODE = Stream.of(
                    AU, APEC, ASEAN, BRICS, EU, G20, G7, G8, GCC, MERCOSUR, NATO, PACIFIC_ISLANDS_FORUM, QUAD)
            .collect(toImmutableMap(party -> party.code().value(), party -> party));

    private Groupings() {}

    /**
     * All groupings of this catalogue.
     *
     * @return the groupings sorted by code
     */
    public static ImmutableList<Party> all() {
        return BY_CODE.values().asList();
    }

    /**
     * A grouping by its code.
     *
     * @param code a code such as {@code ASEAN}; that of the Pacific Islands Forum is {@code PIF} and that of the
     *     African Union {@code AFRICAN-UNION}
     * @return the grouping; absent if this catalogue has none of that code
     */
    public static Optional<Party> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
