package org.summitry.catalogue;

import org.summitry.party.Party;

/** The groupings that meet as leaders across regions. */
final class GlobalGroupings {
    private static final String G7 = "Group of Seven";
    private static final String G8 = "Group of Eight";
    private static final String G20 = "Group of Twenty";
    private static final String BRICS = "BRICS";

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
                .citing(Sources.page(
                        "brics-brasil",
                        "BRICS Brasil 2025, Presidency of Brazil",
                        "About the BRICS",
                        "https://brics.br/en"))
                .members("2025-01-06/..", "ID")
                .partners("2025-01-01/..", "BO", "BY", "CU", "KZ", "MY", "TH", "UG", "UZ")
                .partners("2025-01-17/..", "NG")
                .partners("2025-06-13/..", "VN")
                .build();
    }
}
