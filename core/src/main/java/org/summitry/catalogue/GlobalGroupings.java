package org.summitry.catalogue;

import org.summitry.party.Party;

/** The groupings of states across regions. */
final class GlobalGroupings {
    private static final String G7 = "Group of Seven";
    private static final String G8 = "Group of Eight";
    private static final String G20 = "Group of Twenty";
    private static final String BRICS = "BRICS";
    private static final String COMMONWEALTH = "The Commonwealth";
    private static final String OECD = "Organisation for Economic Co-operation and Development";
    private static final String OPEC = "Organization of the Petroleum Exporting Countries";

    private GlobalGroupings() {}

    static Party g7() {
        return Roster.of("G7", G7, "G7", Sources.text("g7-rambouillet", G7, "Declaration of Rambouillet", "1975-11-17"))
                .members("1975-11-15/..", "DE", "FR", "GB", "IT", "JP", "US")
                .citing(Sources.text(
                        "g7-puerto-rico",
                        G7,
                        "Joint Declaration of the International Conference, Puerto Rico",
                        "1976-06-28"))
                .members("1976-06-27/..", "CA")
                .citing(Sources.page(
                        "g7-information-centre",
                        "G7 Research Group, University of Toronto",
                        "G7 Information Centre",
                        "https://www.g7.utoronto.ca/"))
                .partners("1977/..", "EU")
                .build();
    }

    static Party g8() {
        return Roster.of(
                        "G8",
                        G8,
                        "G8",
                        Sources.text("g8-birmingham", G8, "The Birmingham Summit Communiqué", "1998-05-17"))
                .members("1998-05-15/..", "CA", "DE", "FR", "GB", "IT", "JP", "RU", "US")
                .partners("1998-05-15/..", "EU")
                .citing(Sources.text("g7-hague", G7, "The Hague Declaration", "2014-03-24"))
                .suspended("2014-03-24/..", "RU")
                .build();
    }

    static Party g20() {
        return Roster.of(
                        "G20",
                        G20,
                        "G20",
                        Sources.text(
                                "g20-berlin",
                                G20,
                                "Communiqué of the Finance Ministers and Central Bank Governors, Berlin",
                                "1999-12-16"))
                .members("1999-12-15/..", "AR", "AU", "BR", "CA", "CN", "DE", "FR", "GB", "ID", "IN", "IT", "JP", "KR")
                .members("1999-12-15/..", "MX", "RU", "SA", "TR", "US", "ZA", "EU")
                .citing(Sources.text("g20-new-delhi", G20, "G20 New Delhi Leaders' Declaration", "2023-09-09"))
                .members("2023-09-09/..", AfricanGroupings.AFRICAN_UNION)
                .build();
    }

    static Party brics() {
        return Roster.of(
                        "BRICS",
                        BRICS,
                        "BRICS",
                        Sources.text(
                                "brics-yekaterinburg",
                                "BRIC",
                                "Joint Statement of the BRIC Countries' Leaders, Yekaterinburg",
                                "2009-06-16"))
                .members("2009-06-16/..", "BR", "CN", "IN", "RU")
                .citing(Sources.text("brics-sanya", BRICS, "Sanya Declaration", "2011-04-14"))
                .invited("2010-12/2011-04-14", "ZA")
                .members("2011-04-14/..", "ZA")
                .citing(Sources.text("brics-johannesburg", BRICS, "Johannesburg II Declaration", "2023-08-23"))
                .invited("2023-08-24/2024-01-01", "AE", "EG", "ET", "IR")
                .members("2024-01-01/..", "AE", "EG", "ET", "IR")
                .invited("2023-08-24/..", "SA")
                .citing(Sources.text(
                        "brics-letter-ar",
                        "Presidency of the Argentine Republic",
                        "Letter to the leaders of the BRICS on the invitation to join",
                        "2023-12-22"))
                .invited("2023-08-24/2023-12", "AR")
                .citing(Sources.bricsPresidency())
                .members("2025-01-06/..", "ID")
                .partners("2025-01-01/..", "BO", "BY", "CU", "KZ", "MY", "TH", "UG", "UZ")
                .partners("2025-01-17/..", "NG")
                .partners("2025-06-13/..", "VN")
                .build();
    }

    static Party commonwealth() {
        return Roster.of(
                        "COMMONWEALTH",
                        COMMONWEALTH,
                        "Commonwealth",
                        Sources.text("commonwealth-london", COMMONWEALTH, "London Declaration", "1949-04-26"))
                .members("1949-04-26/..", "AU", "CA", "GB", "IN", "LK", "NZ")
                .members("1949-04-26/1961-05-31", "ZA")
                .citing(Sources.page(
                        "commonwealth-members",
                        "Commonwealth Secretariat",
                        "Member countries",
                        "https://thecommonwealth.org/our-member-countries"))
                .members("1949-04-26/1972-01", "PK")
                .members("1957-03-06/..", "GH")
                .members("1957-08-31/..", "MY")
                .members("1960-10-01/..", "NG")
                .members("1961-03/..", "CY")
                .members("1961-04-27/..", "SL")
                .members("1961-12-09/..", "TZ")
                .members("1962-08-06/..", "JM")
                .members("1962-08-31/..", "TT")
                .members("1962-10-09/..", "UG")
                .members("1963-12-12/..", "KE")
                .members("1964-07-06/..", "MW")
                .members("1964-09-21/..", "MT")
                .members("1964-10-24/..", "ZM")
                .members("1965-02-18/2013-10-03", "GM")
                .members("1965/..", "SG")
                .members("1966-05-26/..", "GY")
                .members("1966-09-30/..", "BW")
                .members("1966-10-04/..", "LS")
                .members("1966-11-30/..", "BB")
                .members("1968-03-12/..", "MU")
                .members("1968-09-06/..", "SZ")
                .members("1968-11/..", "NR")
                .members("1970-06-04/..", "TO")
                .members("1970-08/..", "WS")
                .members("1970-10-10/1987-10", "FJ")
                .members("1972-04-18/..", "BD")
                .members("1973-07-10/..", "BS")
                .members("1974-02-07/..", "GD")
                .members("1975-09-16/..", "PG")
                .members("1976-06/..", "SC")
                .members("1978-07-07/..", "SB")
                .members("1978-10-01/..", "TV")
                .members("1978-11-03/..", "DM")
                .members("1979-02-22/..", "LC")
                .members("1979-07-12/..", "KI")
                .members("1979-10-27/..", "VC")
                .members("1980-04-18/2003-12", "ZW")
                .members("1980-07-30/..", "VU")
                .members("1981-09-21/..", "BZ")
                .members("1981-11-01/..", "AG")
                .members("1982-07/2016-10-13", "MV")
                .members("1983-09-19/..", "KN")
                .members("1984-01-01/..", "BN")
                .members("1989-10/..", "PK")
                .members("1990-03-21/..", "NA")
                .members("1994-06-01/..", "ZA")
                .members("1995-11/..", "CM", "MZ")
                .members("1997-10-01~/..", "FJ")
                .members("2009-11/..", "RW")
                .members("2018-02-08/..", "GM")
                .members("2020-02-01/..", "MV")
                .members("2022-06/..", "GA", "TG")
                .suspended("1995-11-11/1999-05-29", "NG")
                .suspended("1997-07/1998-03", "SL")
                .suspended("1999-10-18/2004-05-22", "PK")
                .suspended("2000-06-06/2001-12-20", "FJ")
                .suspended("2002-03-19/2003-12", "ZW")
                .suspended("2006-12-08/2014-09-26", "FJ")
                .suspended("2007-11-22/2008-05", "PK")
                .citing(Sources.page(
                        "commonwealth-cmag",
                        "Commonwealth Ministerial Action Group",
                        "Concluding statements",
                        "https://thecommonwealth.org/commonwealth-ministerial-action-group"))
                .suspended("2023-09/2025-07-15", "GA")
                .build();
    }

    static Party oecd() {
        return Roster.of(
                        "OECD",
                        OECD,
                        "OECD",
                        Sources.text(
                                "oecd-convention",
                                OECD,
                                "Convention on the Organisation for Economic Co-operation and Development",
                                "1960-12-14"))
                .members("1961-09-30/..", "AT", "BE", "CA", "CH", "DE", "DK", "ES", "FR", "GB", "GR", "IE", "IS", "NO")
                .members("1961-09-30/..", "PT", "SE", "TR", "US")
                .citing(Sources.page(
                        "oecd-ratification",
                        OECD,
                        "Members and partners: dates of ratification of the Convention",
                        "https://www.oecd.org/en/about/members-partners.html"))
                .members("1961-11-13/..", "NL")
                .members("1961-12-07/..", "LU")
                .members("1962-03-29/..", "IT")
                .members("1964-04-28/..", "JP")
                .members("1969-01-28/..", "FI")
                .members("1971-06-07/..", "AU")
                .members("1973-05-29/..", "NZ")
                .members("1994-05-18/..", "MX")
                .members("1995-12-21/..", "CZ")
                .members("1996-05-07/..", "HU")
                .members("1996-11-22/..", "PL")
                .members("1996-12-12/..", "KR")
                .members("2000-12-14/..", "SK")
                .members("2010-05-07/..", "CL")
                .members("2010-07-21/..", "SI")
                .members("2010-09-07/..", "IL")
                .members("2010-12-09/..", "EE")
                .members("2016-07-01/..", "LV")
                .members("2018-07-05/..", "LT")
                .members("2020-04-28/..", "CO")
                .members("2021-05-25/..", "CR")
                .candidates("2007-05-16/2022-02-25", "RU")
                .candidates("2022-01-25/..", "AR", "BG", "BR", "HR", "PE", "RO")
                .candidates("2024-02/..", "ID")
                .candidates("2024-06/..", "TH")
                .build();
    }

    static Party opec() {
        return Roster.of(
                        "OPEC",
                        OPEC,
                        "OPEC",
                        Sources.text(
                                "opec-baghdad",
                                OPEC,
                                "Agreement concerning the creation of the Organization of the Petroleum Exporting"
                                        + " Countries, Baghdad",
                                "1960-09-14"))
                .members("1960-09-14/..", "IQ", "IR", "KW", "SA", "VE")
                .citing(Sources.page(
                        "opec-members", OPEC, "Member Countries", "https://www.opec.org/member-countries.html"))
                .members("1961/2018-12-31", "QA")
                .members("1962/..", "ID", "LY")
                .members("1967/..", "AE")
                .members("1969/..", "DZ")
                .members("1971/..", "NG")
                .members("1973/2019-12-31", "EC")
                .members("1975/1995-01", "GA")
                .members("2007/2023-12-31", "AO")
                .members("2016-07/..", "GA")
                .members("2017-05/..", "GQ")
                .members("2018-06/..", "CG")
                .suspended("1992-12/2007-10", "EC")
                .suspended("2009-01/2015-12-31", "ID")
                .suspended("2016-11-30/..", "ID")
                .build();
    }
}
