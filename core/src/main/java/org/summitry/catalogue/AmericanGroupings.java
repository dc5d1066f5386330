package org.summitry.catalogue;

import org.summitry.party.Membership.Status;
import org.summitry.party.Party;
import org.summitry.source.Source;

/** The groupings of the Americas. */
final class AmericanGroupings {
    private static final String CARICOM = "Caribbean Community";
    private static final String CELAC = "Community of Latin American and Caribbean States";
    private static final String MERCOSUR = "Southern Common Market";
    private static final String TRADE_REPRESENTATIVE = "Office of the United States Trade Representative";

    private AmericanGroupings() {}

    static Party caricom() {
        return Roster.of(
                        "CARICOM",
                        CARICOM,
                        "CARICOM",
                        Sources.text(
                                "caricom-chaguaramas",
                                CARICOM,
                                "Treaty establishing the Caribbean Community, Chaguaramas",
                                "1973-07-04"))
                .members("1973-08-01/..", "BB", "GY", "JM", "TT")
                .citing(Sources.page(
                        "caricom-members",
                        "CARICOM Secretariat",
                        "Member States and Associate Members",
                        "https://caricom.org/member-states-and-associate-members/"))
                .members("1974-05-01/..", "BZ", "DM", "GD", "LC", "MS", "VC")
                .members("1974-07/..", "AG", "KN")
                .members("1983-07-04/..", "BS")
                .members("1995-07-04/..", "SR")
                .members("2002-07/..", "HT")
                .partners("1991-07/..", "TC", "VG")
                .partners("1999-07/..", "AI")
                .partners("2002-05/..", "KY")
                .partners("2003-07/..", "BM")
                .partners("2024-07/..", "CW")
                .build();
    }

    static Party celac() {
        return Roster.of(
                        "CELAC",
                        CELAC,
                        "CELAC",
                        Sources.text("celac-caracas", CELAC, "Declaration of Caracas", "2011-12-03"))
                .members("2011-12-03/..", "AG", "AR", "BB", "BO", "BR", "BS", "BZ", "CL", "CO", "CR", "CU", "DM")
                .members("2011-12-03/..", "DO", "EC", "GD", "GT", "GY", "HN", "HT", "JM", "KN", "LC", "MX", "NI")
                .members("2011-12-03/..", "PA", "PE", "PY", "SR", "SV", "TT", "UY", "VC", "VE")
                .citing(Sources.page(
                        "celac-brazil",
                        "Ministry of Foreign Affairs of Brazil",
                        "Community of Latin American and Caribbean States",
                        "https://www.gov.br/mre/en"))
                .suspended("2020-01/2023-01", "BR")
                .build();
    }

    static Party mercosur() {
        return Roster.of(
                        "MERCOSUR",
                        MERCOSUR,
                        "MERCOSUR",
                        Sources.text("mercosur-asuncion", MERCOSUR, "Treaty of Asunción", "1991-03-26"))
                .members("1991-11-29/..", "AR", "BR", "PY", "UY")
                .citing(Sources.text(
                        "mercosur-accession-ve",
                        MERCOSUR,
                        "Protocol of Accession of the Bolivarian Republic of Venezuela to MERCOSUR",
                        "2006-07-04"))
                .acceding("2006-07-04/2012", "VE")
                .members("2012/..", "VE")
                .citing(Sources.text(
                        "mercosur-accession-bo",
                        MERCOSUR,
                        "Protocol of Accession of the Plurinational State of Bolivia to MERCOSUR",
                        "2015-07-17"))
                .acceding("2015-07-17/2024-08-07", "BO")
                .members("2024-08-07/..", "BO")
                .citing(mercosurCountries())
                .suspended("2012-06-29/2013-08-15", "PY")
                .partners("1996/..", "CL")
                .partners("2003/..", "PE")
                .partners("2004/..", "CO", "EC")
                .partners("2024-12/..", "PA")
                .undated(Status.PARTNER, "GY", "SR")
                .citing(
                        mercosurCountries(),
                        Sources.text(
                                "mercosur-ushuaia-ve",
                                MERCOSUR,
                                "Decision on the suspension of Venezuela under the Protocol of Ushuaia",
                                "2017-08-05"))
                .suspended("2016-12/..", "VE")
                .build();
    }

    private static Source mercosurCountries() {
        return Sources.page(
                "mercosur-countries",
                MERCOSUR,
                "Países del MERCOSUR",
                "https://www.mercosur.int/quienes-somos/paises-del-mercosur/");
    }

    static Party nafta() {
        return Roster.of(
                        "NAFTA",
                        "North American Free Trade Agreement",
                        "NAFTA",
                        Sources.text(
                                "nafta-agreement",
                                TRADE_REPRESENTATIVE,
                                "North American Free Trade Agreement",
                                "1992-12-17"))
                .members("1994-01-01/2020-06-30", "CA", "MX", "US")
                .build();
    }

    static Party usmca() {
        return Roster.of(
                        "USMCA",
                        "United States-Mexico-Canada Agreement",
                        "USMCA",
                        Sources.page(
                                "usmca-agreement",
                                TRADE_REPRESENTATIVE,
                                "Agreement between the United States of America, the United Mexican States, and Canada",
                                "https://ustr.gov/usmca"))
                .members("2020-07-01/..", "CA", "MX", "US")
                .build();
    }
}
