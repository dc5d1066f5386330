package org.summitry.catalogue;

import org.summitry.party.Party;

/** The groupings of the Arab states and of the Islamic world. */
final class ArabAndIslamicGroupings {
    private static final String GCC = "Cooperation Council for the Arab States of the Gulf";
    private static final String LEAGUE = "League of Arab States";
    private static final String OIC = "Organisation of Islamic Cooperation";

    private ArabAndIslamicGroupings() {}

    static Party arabLeague() {
        return Roster.of(
                        "LAS",
                        LEAGUE,
                        "Arab League",
                        Sources.text("las-pact", LEAGUE, "Pact of the League of Arab States", "1945-03-22"))
                .members("1945-03-22/..", "EG", "IQ", "JO", "LB", "SA", "SY")
                .citing(Sources.page("las-members", LEAGUE, "Member States", "http://www.lasportal.org/"))
                .members("1945-05/..", "YE")
                .members("1953-03/..", "LY")
                .members("1956-01/..", "SD")
                .members("1958-10/..", "MA", "TN")
                .members("1961-07/..", "KW")
                .members("1962-08/..", "DZ")
                .members("1967-12/1990-05-22", "YD")
                .members("1971-09/..", "BH", "OM", "QA")
                .members("1971-12/..", "AE")
                .members("1973-11/..", "MR")
                .members("1974-02/..", "SO")
                .members("1976-09/..", "PS")
                .members("1977/..", "DJ")
                .members("1993/..", "KM")
                .suspended("1979-03/1989-05", "EG")
                .suspended("2011-02-22/2011-08-27", "LY")
                .citing(Sources.text(
                        "las-cairo-2023",
                        "Council of the League of Arab States",
                        "Resolution on the resumption of the participation of delegations of Syria",
                        "2023-05-07"))
                .suspended("2011-11/2023-05-07", "SY")
                .build();
    }

    static Party gcc() {
        return Roster.of("GCC", GCC, "GCC", Sources.text("gcc-charter", GCC, "The Charter of the " + GCC, "1981-05-25"))
                .members("1981-05-25/..", "AE", "BH", "KW", "OM", "QA", "SA")
                .build();
    }

    static Party oic() {
        return Roster.of(
                        "OIC",
                        OIC,
                        "OIC",
                        Sources.text(
                                "oic-rabat",
                                "Organisation of the Islamic Conference",
                                "Declaration of the First Islamic Summit Conference, Rabat",
                                "1969-09-25"))
                .citing(Sources.page("oic-members", OIC, "Member States", "https://www.oic-oci.org/"))
                .members("1969/..", "AF", "DZ", "EG", "GN", "ID", "IR", "JO", "KW", "LB", "LY", "MA", "ML", "MR", "MY")
                .members("1969/..", "NE", "PK", "PS", "SA", "SD", "SN", "SO", "TD", "TN", "TR", "YE")
                .members("1971~/..", "AE", "BH", "OM", "QA", "SY")
                .members("1972/..", "SL")
                .members("1974/..", "BD", "GA", "GM", "GW", "UG")
                .members("1974~/..", "BF", "CM")
                .members("1975~/..", "IQ")
                .members("1976/..", "KM", "MV")
                .members("1978/..", "DJ")
                .members("1983/..", "BJ")
                .members("1984/..", "BN")
                .members("1986/..", "NG")
                .members("1992/..", "AL", "KG", "TJ", "TM")
                .members("1992~/..", "AZ")
                .members("1994/..", "MZ")
                .members("1995/..", "KZ")
                .members("1995~/..", "UZ")
                .members("1996/..", "SR")
                .members("1997/..", "TG")
                .members("1998/..", "GY")
                .members("2001/..", "CI")
                .suspended("1979-05/1984", "EG")
                .suspended("1980-01/1989-03", "AF")
                .suspended("2012-08/2025-03", "SY")
                .observers("1994/..", "BA")
                .observers("1997~/..", "CF")
                .observers("1998/..", "TH")
                .observers("2005/..", "RU")
                .build();
    }
}
