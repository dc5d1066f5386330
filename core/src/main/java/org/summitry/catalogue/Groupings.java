package org.summitry.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.summitry.party.Party;

/**
 * Well-known groupings with who stands how to them and since when. Ask, for example,
 * {@code Groupings.ASEAN.membersOn(day)}.
 *
 * <p>A date is given as precisely as it is certain: {@code 1996/..} is some day of that year, {@code 1974~/..} about
 * that year. Where a standing is certain and its dates are not, it has no period: some standings in {@link #APEC},
 * {@link #MERCOSUR}, {@link #RCEP} and {@link #SCO} have none. On days that the dates do not decide, a party is among
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
    public static final Party GCC = ArabAndIslamicGroupings.gcc();

    /**
     * The Southern Common Market, from 29 November 1991, when the Treaty of Asunción came into force. Venezuela is a
     * member from 2012, of which the sources count either 31 July or 12 August, and suspended from December 2016 and,
     * on other grounds as well, from 5 August 2017; Bolivia is a member from 7 August 2024. Associated states are
     * partners; Bolivia and Venezuela before they joined are recorded as acceding only. Without a period: the
     * associates Guyana and Suriname.
     */
    public static final Party MERCOSUR = AmericanGroupings.mercosur();

    /**
     * The Pacific Islands Forum, until 2000 the South Pacific Forum, from the meeting that began on 5 August 1971 in
     * Wellington. Fiji was suspended from 2 May 2009 to 22 October 2014; Kiribati left in July 2022 and came back in
     * 2023. Papua New Guinea, Niue and Kiribati joined about the years given. Associate members are recorded as
     * partners; dialogue partners, and observers that are organisations, are left out.
     */
    public static final Party PACIFIC_ISLANDS_FORUM = AsiaPacificGroupings.pacificIslandsForum();

    /**
     * The League of Arab States, under the code {@code LAS}, from the signature of its pact on 22 March 1945; others are
     * given by the month or year in which they were admitted. South Yemen was a member until the unification of 1990.
     * Egypt was suspended from 1979 to 1989, Libya for half a year in 2011, Syria from November 2011 to 7 May 2023.
     * Observers are left out.
     */
    public static final Party ARAB_LEAGUE = ArabAndIslamicGroupings.arabLeague();

    /**
     * The Caribbean Community, from 1 August 1973, when the Treaty of Chaguaramas came into force. Associate members are
     * recorded as partners. The interruption of Haiti's participation from 2004 to 2006 is left out, and so are associate
     * members whose agreement was not known to be in force.
     */
    public static final Party CARICOM = AmericanGroupings.caricom();

    /**
     * The Community of Latin American and Caribbean States, from its first summit in Caracas, which ended on 3 December
     * 2011. Brazil is recorded as suspended for the three years in which it stayed away by its own decision.
     */
    public static final Party CELAC = AmericanGroupings.celac();

    /**
     * The Commonwealth, from the London Declaration of 26 April 1949 on. Nauru, Saint Vincent and the Grenadines, Tuvalu
     * and Maldives were special members at first. A partial suspension, which is one from the councils, is recorded as
     * a suspension. Tanzania until 1964 means Tanganyika, Malaysia until 1963 Malaya, Sri Lanka until 1972 Ceylon.
     */
    public static final Party COMMONWEALTH = GlobalGroupings.commonwealth();

    /**
     * The Comprehensive and Progressive Agreement for Trans-Pacific Partnership, for each party from the day on which it
     * came into force for it. The United Kingdom, acceding from its signature, is a party from 15 December 2024, though
     * its accession took effect towards some parties later. Applicants are left out.
     */
    public static final Party CPTPP = AsiaPacificGroupings.cptpp();

    /**
     * The Economic Community of West African States, from the Treaty of Lagos of 28 May 1975. Cabo Verde joined about the
     * year given. Mauritania left in December 2000; Burkina Faso, Mali and Niger left on 29 January 2025. Suspensions
     * are those decided from May 2021 on whose day is certain: that of Niger in 2023 and earlier ones are left out.
     */
    public static final Party ECOWAS = AfricanGroupings.ecowas();

    /**
     * The European Free Trade Association, from 3 May 1960, when the Stockholm Convention came into force. Finland was
     * an associate, here a partner, before it joined in 1986. Those that joined the European Communities or the European
     * Union left on the eve of that.
     */
    public static final Party EFTA = EuropeanGroupings.efta();

    /**
     * The euro area, each country from the day on which it introduced the euro. The code is {@code EURO-AREA}; the euro
     * area of a fixed number of members is among the {@link Compositions}.
     */
    public static final Party EURO_AREA = EuropeanGroupings.euroArea();

    /**
     * The North American Free Trade Agreement, from 1 January 1994 until the {@link #USMCA} took its place.
     */
    public static final Party NAFTA = AmericanGroupings.nafta();

    /**
     * The Nordic Council, by the years in which its members joined. The Faroe Islands, Greenland and Åland, which have
     * representatives of their own in the delegations of Denmark and Finland, are recorded as partners.
     */
    public static final Party NORDIC_COUNCIL = EuropeanGroupings.nordicCouncil();

    /**
     * The Organisation for Economic Co-operation and Development, from 30 September 1961, when its convention came into
     * force, and for later members from the deposit of their instruments. Those with whom it opened accession talks are
     * candidates. The European Union, which takes part in its work, and key partners are left out.
     */
    public static final Party OECD = GlobalGroupings.oecd();

    /**
     * The Organisation of Islamic Cooperation, from the summit in Rabat in September 1969, by the years in which its
     * members joined, about which the sources differ for some. Of the observers only states are recorded. Zanzibar, which
     * joined and left in 1993, has no code and is left out.
     */
    public static final Party OIC = ArabAndIslamicGroupings.oic();

    /**
     * The Organization of the Petroleum Exporting Countries, from the agreement of 14 September 1960 in Baghdad, by the
     * years or months in which its members joined and left. The United Arab Emirates until 1971 means Abu Dhabi. Ecuador
     * and Indonesia suspended their memberships for a time, Indonesia again since 30 November 2016.
     */
    public static final Party OPEC = GlobalGroupings.opec();

    /**
     * The Regional Comprehensive Economic Partnership, for each party from the day on which the agreement came into
     * force for it. Myanmar has no period, as not all parties apply the agreement towards it.
     */
    public static final Party RCEP = AsiaPacificGroupings.rcep();

    /**
     * The Shanghai Cooperation Organization, from its foundation on 15 June 2001. On 1 September 2025 it made observers
     * and dialogue partners alike its partners; those who had been dialogue partners before have no period.
     */
    public static final Party SCO = AsiaPacificGroupings.sco();

    /**
     * The agreement between the United States, Mexico and Canada, from 1 July 2020.
     */
    public static final Party USMCA = AmericanGroupings.usmca();

    /**
     * The Visegrad Group, under the code {@code V4}, from the declaration of 15 February 1991. Czechoslovakia, under its
     * former code CS, was a member until it ended with the year 1992, Czechia and Slovakia are from 1993 on.
     */
    public static final Party VISEGRAD = EuropeanGroupings.visegrad();

    private static final ImmutableList<Party> ALL = ImmutableList.of(
            AU,
            APEC,
            ASEAN,
            BRICS,
            CARICOM,
            CELAC,
            COMMONWEALTH,
            CPTPP,
            ECOWAS,
            EFTA,
            EU,
            EURO_AREA,
            G20,
            G7,
            G8,
            GCC,
            ARAB_LEAGUE,
            MERCOSUR,
            NAFTA,
            NATO,
            NORDIC_COUNCIL,
            OECD,
            OIC,
            OPEC,
            PACIFIC_ISLANDS_FORUM,
            QUAD,
            RCEP,
            SCO,
            USMCA,
            VISEGRAD);

    private static final ImmutableMap<String, Optional<Party>> BY_CODE = byCode();

    private Groupings() {}

    private static ImmutableMap<String, Optional<Party>> byCode() {
        ImmutableMap.Builder<String, Optional<Party>> byCode = ImmutableMap.builder();
        for (Party grouping : ALL) {
            byCode.put(grouping.code().value(), Optional.of(grouping));
        }
        return byCode.buildOrThrow();
    }

    /**
     * {@return all groupings of this catalogue, sorted by code}
     */
    public static ImmutableList<Party> all() {
        return ALL;
    }

    /**
     * Looks up a grouping by its code.
     *
     * @param code a code such as {@code ASEAN}; that of the African Union is {@code AFRICAN-UNION}, that of the Arab
     *     League {@code LAS}, that of the Pacific Islands Forum {@code PIF} and that of the Visegrad Group {@code V4}
     * @return the grouping; absent if this catalogue has none of that code
     */
    public static Optional<Party> find(String code) {
        return BY_CODE.getOrDefault(code, Optional.empty());
    }
}
