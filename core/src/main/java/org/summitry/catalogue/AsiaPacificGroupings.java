package org.summitry.catalogue;

import org.summitry.party.Membership.Status;
import org.summitry.party.Party;

/** The groupings of Asia and the Pacific, those across the Pacific included. */
final class AsiaPacificGroupings {
    private static final String ASEAN = "Association of Southeast Asian Nations";
    private static final String APEC = "Asia-Pacific Economic Cooperation";
    private static final String CPTPP = "Comprehensive and Progressive Agreement for Trans-Pacific Partnership";
    private static final String CPTPP_DEPOSITARY = "Ministry of Foreign Affairs and Trade of New Zealand";
    private static final String RCEP = "Regional Comprehensive Economic Partnership";
    private static final String SCO = "Shanghai Cooperation Organization";
    private static final String SOUTH_PACIFIC_FORUM = "South Pacific Forum";
    private static final String FORUM_SECRETARIAT = "Pacific Islands Forum Secretariat";

    private AsiaPacificGroupings() {}

    static Party asean() {
        return Roster.of(
                        "ASEAN",
                        ASEAN,
                        "ASEAN",
                        Sources.text("asean-declaration", ASEAN, "The ASEAN Declaration", "1967-08-08"))
                .members("1967-08-08/..", "ID", "MY", "PH", "SG", "TH")
                .citing(Sources.text(
                        "asean-admission-bn",
                        ASEAN,
                        "Declaration of the Admission of Brunei Darussalam into the ASEAN",
                        "1984-01-07"))
                .members("1984-01-07/..", "BN")
                .citing(Sources.text(
                        "asean-admission-vn",
                        ASEAN,
                        "Declaration on the Admission of the Socialist Republic of Vietnam into ASEAN",
                        "1995-07-28"))
                .members("1995-07-28/..", "VN")
                .citing(Sources.text(
                        "asean-admission-la",
                        ASEAN,
                        "Declaration on the Admission of the Lao People's Democratic Republic into ASEAN",
                        "1997-07-23"))
                .members("1997-07-23/..", "LA")
                .citing(Sources.text(
                        "asean-admission-mm",
                        ASEAN,
                        "Declaration on the Admission of the Union of Myanmar into ASEAN",
                        "1997-07-23"))
                .members("1997-07-23/..", "MM")
                .citing(Sources.text(
                        "asean-admission-kh",
                        ASEAN,
                        "Declaration on the Admission of the Kingdom of Cambodia into ASEAN",
                        "1999-04-30"))
                .members("1999-04-30/..", "KH")
                .citing(Sources.text(
                        "asean-admission-tl",
                        ASEAN,
                        "Declaration on the Admission of Timor-Leste into ASEAN",
                        "2025-10-26"))
                .members("2025-10-26/..", "TL")
                .citing(Sources.text(
                        "asean-application-tl",
                        ASEAN,
                        "ASEAN Leaders' Statement on the Application of Timor-Leste for ASEAN Membership",
                        "2022-11-11"))
                .observers("2022-11-11/2025-10-26", "TL")
                .citing(Sources.page(
                        "asean-external-relations", "ASEAN Secretariat", "External Relations", "https://asean.org/"))
                .observers("1976/..", "PG")
                .partners("1974/..", "AU")
                .partners("1975/..", "NZ")
                .partners("1977/..", "CA", "EU", "JP", "US")
                .partners("1991-07/..", "KR")
                .partners("1995-12/..", "IN")
                .partners("1996/..", "CN", "RU")
                .partners("2021/..", "GB")
                .build();
    }

    static Party apec() {
        return Roster.of(
                        "APEC",
                        APEC,
                        "APEC",
                        Sources.text(
                                "apec-canberra", APEC, "1989 APEC Ministerial Meeting: Joint Statement", "1989-11-07"))
                .members("1989-11-06/..", "AU", "BN", "CA", "ID", "JP", "KR", "MY", "NZ", "PH", "SG", "TH", "US")
                .citing(Sources.page(
                        "apec-member-economies",
                        "APEC Secretariat",
                        "Member Economies",
                        "https://www.apec.org/about-us/about-apec/member-economies"))
                .members("1991-11/..", "CN", "HK", "TW")
                .members("1993-11/..", "MX", "PG")
                .members("1994-11/..", "CL")
                .members("1998-11/..", "PE", "RU", "VN")
                .undated(Status.OBSERVER, "ASEAN", "PIF")
                .build();
    }

    static Party quad() {
        return Roster.of(
                        "QUAD",
                        "Quadrilateral Security Dialogue",
                        "Quad",
                        Sources.text(
                                "quad-consultations",
                                "Ministry of External Affairs of India",
                                "India-Australia-Japan-U.S. Consultations on Indo-Pacific",
                                "2017-11-12"))
                .members("2017-11-12/..", "AU", "IN", "JP", "US")
                .build();
    }

    static Party pacificIslandsForum() {
        return Roster.of(
                        "PIF",
                        "Pacific Islands Forum",
                        "PIF",
                        Sources.text(
                                "pif-wellington",
                                SOUTH_PACIFIC_FORUM,
                                "South Pacific Forum, Wellington: Joint Final Communiqué",
                                "1971-08-07"))
                .members("1971-08-05/..", "AU", "CK", "FJ", "NR", "NZ", "TO", "WS")
                .citing(Sources.page(
                        "pif-members", FORUM_SECRETARIAT, "The Pacific Islands Forum", "https://forumsec.org/"))
                .members("1974~/..", "PG")
                .members("1975~/..", "NU")
                .members("1977~/2022-07", "KI")
                .members("2023/..", "KI")
                .members("1987/..", "FM", "MH")
                .members("1995/..", "PW")
                .suspended("2009-05-02/2014-10-22", "FJ")
                .partners("2006/2016-09", "NC", "PF")
                .partners("2014/..", "TK")
                .partners("2018-09/..", "WF")
                .observers("2002/..", "TL")
                .observers("2005/2014", "TK")
                .observers("2006/2018-09", "WF")
                .observers("2011-09/..", "MP")
                .observers("2011-09/2024-08", "AS", "GU")
                .citing(Sources.text(
                        "pif-alofi-1978", SOUTH_PACIFIC_FORUM, "Ninth South Pacific Forum: Communiqué", "1978-09-20"))
                .members("1978-09/..", "SB", "TV")
                .citing(Sources.text(
                        "pif-tarawa-1980",
                        SOUTH_PACIFIC_FORUM,
                        "Eleventh South Pacific Forum: Communiqué",
                        "1980-07-15"))
                .members("1980-07/..", "VU")
                .citing(Sources.text(
                        "pif-pohnpei-2016",
                        FORUM_SECRETARIAT,
                        "Forty-Seventh Pacific Islands Forum: Communiqué",
                        "2016-09-10"))
                .members("2016-09-10/..", "NC", "PF")
                .citing(Sources.text(
                        "pif-nukualofa-2024",
                        FORUM_SECRETARIAT,
                        "Fifty-Third Pacific Islands Forum Leaders Meeting: Communiqué",
                        "2024-08-30"))
                .partners("2024-08/..", "AS", "GU")
                .build();
    }

    static Party cptpp() {
        return Roster.of("CPTPP", CPTPP, "CPTPP", Sources.text("cptpp-santiago", CPTPP_DEPOSITARY, CPTPP, "2018-03-08"))
                .citing(Sources.page(
                        "cptpp-depositary",
                        CPTPP_DEPOSITARY,
                        "Status of the " + CPTPP,
                        "https://www.mfat.govt.nz/en/about-us/who-we-are/treaties/"
                                + "comprehensive-and-progressive-agreement-for-tpp/"))
                .members("2018-12-30/..", "AU", "CA", "JP", "MX", "NZ", "SG")
                .members("2019-01-14/..", "VN")
                .members("2021-09-19/..", "PE")
                .members("2022-11-29/..", "MY")
                .members("2023-02-21/..", "CL")
                .members("2023-07-12/..", "BN")
                .citing(Sources.text(
                        "cptpp-accession-gb",
                        CPTPP_DEPOSITARY,
                        "Protocol on the Accession of the United Kingdom of Great Britain and Northern Ireland",
                        "2023-07-16"))
                .acceding("2023-07-16/2024-12-15", "GB")
                .members("2024-12-15/..", "GB")
                .build();
    }

    static Party rcep() {
        return Roster.of(
                        "RCEP",
                        RCEP,
                        "RCEP",
                        Sources.text(
                                "rcep-agreement",
                                "Association of Southeast Asian Nations",
                                "Regional Comprehensive Economic Partnership Agreement",
                                "2020-11-15"))
                .citing(Sources.page(
                        "rcep-depositary", "ASEAN Secretariat", "The RCEP Agreement", "https://rcepsec.org/"))
                .members("2022-01-01/..", "AU", "BN", "CN", "JP", "KH", "LA", "NZ", "SG", "TH", "VN")
                .members("2022-02-01/..", "KR")
                .members("2022-03-18/..", "MY")
                .members("2023-01-02/..", "ID")
                .members("2023-06-02/..", "PH")
                .undated(Status.MEMBER, "MM")
                .build();
    }

    static Party sco() {
        return Roster.of(
                        "SCO",
                        SCO,
                        "SCO",
                        Sources.text(
                                "sco-shanghai",
                                SCO,
                                "Declaration on the Establishment of the Shanghai Cooperation Organization",
                                "2001-06-15"))
                .members("2001-06-15/..", "CN", "KG", "KZ", "RU", "TJ", "UZ")
                .citing(Sources.page(
                        "sco-members", "SCO Secretariat", "General information", "https://eng.sectsco.org/"))
                .members("2017-06-09/..", "IN", "PK")
                .members("2023-07-04/..", "IR")
                .members("2024-07-04/..", "BY")
                .observers("2004-06/2025-09-01", "MN")
                .observers("2005-07/2017-06-09", "IN", "PK")
                .observers("2005-07/2023-07-04", "IR")
                .observers("2012-06/2025-09-01", "AF")
                .observers("2015-07/2024-07-04", "BY")
                .citing(Sources.text("sco-tianjin", SCO, "Tianjin Declaration", "2025-09-01"))
                .partners("2025-09-01/..", "AF", "LA", "MN")
                .undated(
                        Status.PARTNER,
                        "AE",
                        "AM",
                        "AZ",
                        "BH",
                        "EG",
                        "KH",
                        "KW",
                        "LK",
                        "MM",
                        "MV",
                        "NP",
                        "QA",
                        "SA",
                        "TR")
                .build();
    }
}
