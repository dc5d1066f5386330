package org.summitry.catalogue;

import org.summitry.party.Membership.Status;
import org.summitry.party.Party;

/** The groupings of the Gulf and of South America. */
final class RegionalGroupings {
    private static final String GCC = "Cooperation Council for the Arab States of the Gulf";
    private static final String MERCOSUR = "Southern Common Market";

    private RegionalGroupings() {}

    static Party gcc() {
        return Roster.of("GCC", GCC, "GCC", Sources.text("gcc-charter", GCC, "The Charter of the " + GCC, "1981-05-25"))
                .members("1981-05-25/..", "AE", "BH", "KW", "OM", "QA", "SA")
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
                .citing(Sources.page(
                        "mercosur-countries",
                        "MERCOSUR",
                        "Países del MERCOSUR",
                        "https://www.mercosur.int/quienes-somos/paises-del-mercosur/"))
                .suspended("2012-06-29/2013-08-15", "PY")
                .suspended("2016-12/..", "VE")
                .partners("1996/..", "CL")
                .partners("2003/..", "PE")
                .partners("2004/..", "CO", "EC")
                .partners("2024-12/..", "PA")
                .undated(Status.PARTNER, "GY", "SR")
                .citing(Sources.text(
                        "mercosur-ushuaia-ve",
                        MERCOSUR,
                        "Decision on the suspension of Venezuela under the Protocol of Ushuaia",
                        "2017-08-05"))
                .suspended("2017-08-05/..", "VE")
                .build();
    }
}
