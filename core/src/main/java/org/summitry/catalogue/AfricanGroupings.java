package org.summitry.catalogue;

import org.summitry.party.Party;

/** The groupings of Africa. */
final class AfricanGroupings {
    /** Its usual abbreviation is the country code of Australia, with which it sits in the G20. */
    static final String AFRICAN_UNION = "AFRICAN-UNION";

    private static final String AU = "African Union";
    private static final String ECOWAS = "Economic Community of West African States";

    private AfricanGroupings() {}

    static Party africanUnion() {
        return Roster.of(
                        AFRICAN_UNION,
                        AU,
                        "AU",
                        Sources.text("au-constitutive-act", AU, "Constitutive Act of the African Union", "2000-07-11"))
                .citing(Sources.page("au-overview", AU, "About the African Union", "https://au.int/en/overview"))
                .members("2002-07-09/..", "AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ")
                .members("2002-07-09/..", "EG", "EH", "ER", "ET", "GA", "GH", "GM", "GN", "GQ", "GW", "KE", "KM", "LR")
                .members("2002-07-09/..", "LS", "LY", "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG", "RW", "SC", "SD")
                .members("2002-07-09/..", "SL", "SN", "SO", "ST", "SZ", "TD", "TG", "TN", "TZ", "UG", "ZA", "ZM", "ZW")
                .members("2003/..", "MG")
                .members("2011/..", "SS")
                .members("2017-01-30/..", "MA")
                .citing(Sources.page(
                        "au-psc-decisions",
                        "Peace and Security Council of the African Union",
                        "Communiqués and statements",
                        "https://www.peaceau.org/"))
                .suspended("2005-02/2005-05", "TG")
                .suspended("2005-08-04/2007-04", "MR")
                .suspended("2008-08/2009", "MR")
                .suspended("2008-12-29/2010-12", "GN")
                .suspended("2009-03-20/2014-01-27", "MG")
                .suspended("2010-02/2011-03", "NE")
                .suspended("2010-12-09/2011-04-21", "CI")
                .suspended("2012-03-23/2012-10-24", "ML")
                .suspended("2012-04-17/2014-06-17", "GW")
                .suspended("2013-03-25/2016-04", "CF")
                .suspended("2013-07-05/2014-06-17", "EG")
                .suspended("2015-09-18/2015-09", "BF")
                .suspended("2019-06-06/2019-09-06", "SD")
                .suspended("2020-08-19/2020-10-09", "ML")
                .suspended("2021-06-01/..", "ML")
                .suspended("2021-09-10/2026-01-22", "GN")
                .suspended("2021-10-27/..", "SD")
                .suspended("2022-01-31/..", "BF")
                .suspended("2023-08-22/..", "NE")
                .suspended("2023-08-31/2025-04-30", "GA")
                .suspended("2025-10-15/..", "MG")
                .suspended("2025-11-28/..", "GW")
                .build();
    }

    static Party ecowas() {
        return Roster.of(
                        "ECOWAS",
                        ECOWAS,
                        "ECOWAS",
                        Sources.text(
                                "ecowas-treaty",
                                ECOWAS,
                                "Treaty of Lagos, establishing the Economic Community of West African States",
                                "1975-05-28"))
                .members("1975-05-28/..", "BJ", "CI", "GH", "GM", "GN", "GW", "LR", "NG", "SL", "SN", "TG")
                .citing(Sources.page("ecowas-members", ECOWAS, "Member States", "https://www.ecowas.int/"))
                .members("1977~/..", "CV")
                .members("1975-05-28/2000-12", "MR")
                .citing(Sources.text(
                        "ecowas-withdrawal-2025",
                        "ECOWAS Commission",
                        "Statement on the withdrawal of Burkina Faso, Mali and Niger",
                        "2025-01-29"))
                .members("1975-05-28/2025-01-29", "BF", "ML", "NE")
                .citing(Sources.page(
                        "ecowas-communiques",
                        "Authority of Heads of State and Government of ECOWAS",
                        "Final communiqués",
                        "https://www.ecowas.int/"))
                .suspended("2021-05-30/2025-01-29", "ML")
                .suspended("2021-09-08/2026-01-28", "GN")
                .suspended("2022-01-28/2025-01-29", "BF")
                .suspended("2025-11-27/..", "GW")
                .build();
    }
}
