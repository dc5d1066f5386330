package org.summitry.catalogue;

import org.summitry.party.Party;
import org.summitry.source.Source;

/** The groupings of Europe and the North Atlantic. */
final class EuropeanGroupings {
    private static final String EU = "European Union";
    private static final String EFTA = "European Free Trade Association";
    private static final String NORDIC_COUNCIL = "Nordic Council";
    private static final String VISEGRAD = "Visegrad Group";
    private static final String COMMUNITIES = "European Communities";
    private static final String NATO = "North Atlantic Treaty Organization";

    private EuropeanGroupings() {}

    static Party europeanUnion() {
        return Roster.of(
                        "EU",
                        EU,
                        "EU",
                        Sources.text(
                                "eu-treaty-of-rome",
                                COMMUNITIES,
                                "Treaty establishing the European Economic Community",
                                "1957-03-25"))
                .members("1958-01-01/..", "BE", "DE", "FR", "IT", "LU", "NL")
                .citing(accession(COMMUNITIES, "1972", "Denmark, Ireland and the United Kingdom", "1972-01-22"))
                .members("1973-01-01/..", "DK", "IE")
                .citing(Sources.text(
                        "eu-withdrawal-agreement",
                        EU,
                        "Agreement on the withdrawal of the United Kingdom from the European Union",
                        "2020-01-24"))
                .members("1973-01-01/2020-01-31", "GB")
                .citing(accession(COMMUNITIES, "1979", "Greece", "1979-05-28"))
                .members("1981-01-01/..", "GR")
                .citing(accession(COMMUNITIES, "1985", "Spain and Portugal", "1985-06-12"))
                .members("1986-01-01/..", "ES", "PT")
                .citing(accession(EU, "1994", "Austria, Finland and Sweden", "1994-06-24"))
                .members("1995-01-01/..", "AT", "FI", "SE")
                .citing(accession(EU, "2003", "ten states", "2003-04-16"))
                .members("2004-05-01/..", "CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK")
                .citing(accession(EU, "2005", "Bulgaria and Romania", "2005-04-25"))
                .members("2007-01-01/..", "BG", "RO")
                .citing(accession(EU, "2011", "Croatia", "2011-12-09"))
                .members("2013-07-01/..", "HR")
                .citing(Sources.page(
                        "eu-enlargement", "European Commission", "EU Enlargement", "https://enlargement.ec.europa.eu/"))
                .candidates("1999-12/..", "TR")
                .candidates("2005-12/..", "MK")
                .candidates("2010-12-17/..", "ME")
                .candidates("2012-03-01/..", "RS")
                .candidates("2014-06/..", "AL")
                .candidates("2022-06-23/..", "MD", "UA")
                .candidates("2022-12-15/..", "BA")
                .candidates("2023-12-14/..", "GE")
                .build();
    }

    private static Source accession(String publisher, String year, String whose, String signed) {
        return Sources.text("eu-accession-" + year, publisher, "Treaty of Accession " + year + ": " + whose, signed);
    }

    static Party nato() {
        return Roster.of(
                        "NATO",
                        NATO,
                        "NATO",
                        Sources.text("nato-treaty", NATO, "The North Atlantic Treaty", "1949-04-04"))
                .members("1949-08-24/..", "BE", "CA", "DK", "FR", "GB", "IS", "IT", "LU", "NL", "NO", "PT", "US")
                .citing(Sources.page("nato-members", NATO, "NATO member countries", "https://www.nato.int/"))
                .members("1952-02-18/..", "GR", "TR")
                .members("1955-05-06/..", "DE")
                .members("1982-05-30/..", "ES")
                .members("1999-03-12/..", "CZ", "HU", "PL")
                .members("2004-03-29/..", "BG", "EE", "LT", "LV", "RO", "SI", "SK")
                .members("2009-04-01/..", "AL", "HR")
                .members("2017-06-05/..", "ME")
                .members("2020-03-27/..", "MK")
                .members("2023-04-04/..", "FI")
                .members("2024-03-07/..", "SE")
                .build();
    }

    static Party euroArea() {
        return Roster.of(
                        "EURO-AREA",
                        "Euro area",
                        "Euro area",
                        Sources.text(
                                "euro-area-1999",
                                "Council of the European Union",
                                "Decision on the Member States that fulfil the conditions for the adoption of the euro",
                                "1998-05-03"))
                .members("1999-01-01/..", "AT", "BE", "DE", "ES", "FI", "FR", "IE", "IT", "LU", "NL", "PT")
                .citing(Sources.page(
                        "euro-area-members",
                        "European Central Bank",
                        "Our money: the euro area and its members",
                        "https://www.ecb.europa.eu/euro/intro/html/index.en.html"))
                .members("2001-01-01/..", "GR")
                .members("2007-01-01/..", "SI")
                .members("2008-01-01/..", "CY", "MT")
                .members("2009-01-01/..", "SK")
                .members("2011-01-01/..", "EE")
                .members("2014-01-01/..", "LV")
                .members("2015-01-01/..", "LT")
                .members("2023-01-01/..", "HR")
                .members("2026-01-01/..", "BG")
                .build();
    }

    static Party efta() {
        return Roster.of(
                        "EFTA",
                        EFTA,
                        "EFTA",
                        Sources.text(
                                "efta-stockholm",
                                EFTA,
                                "Convention establishing the European Free Trade Association, Stockholm",
                                "1960-01-04"))
                .members("1960-05-03/..", "CH", "NO")
                .citing(Sources.page("efta-history", EFTA, "The Member States over time", "https://www.efta.int/"))
                .members("1960-05-03/1972-12-31", "DK", "GB")
                .members("1960-05-03/1985-12-31", "PT")
                .members("1960-05-03/1994-12-31", "AT", "SE")
                .partners("1961/1985-12-31", "FI")
                .members("1970-03-01/..", "IS")
                .members("1986-01-01/1994-12-31", "FI")
                .members("1991/..", "LI")
                .build();
    }

    static Party nordicCouncil() {
        return Roster.of(
                        "NORDIC-COUNCIL",
                        NORDIC_COUNCIL,
                        "Nordic Council",
                        Sources.text(
                                "nordic-council-helsinki",
                                NORDIC_COUNCIL,
                                "Treaty of Co-operation between Denmark, Finland, Iceland, Norway and Sweden, Helsinki",
                                "1962-03-23"))
                .citing(Sources.page(
                        "nordic-council-history",
                        NORDIC_COUNCIL,
                        "The history of the Nordic Council",
                        "https://www.norden.org/en/nordic-council"))
                .members("1952/..", "DK", "IS", "NO", "SE")
                .members("1955/..", "FI")
                .partners("1970/..", "AX", "FO")
                .partners("1984/..", "GL")
                .build();
    }

    static Party visegrad() {
        return Roster.of(
                        "V4",
                        VISEGRAD,
                        "V4",
                        Sources.text(
                                "visegrad-declaration",
                                VISEGRAD,
                                "Declaration of the Czech and Slovak Federal Republic, the Republic of Poland and the"
                                        + " Republic of Hungary on striving for European integration, Visegrád",
                                "1991-02-15"))
                .members("1991-02-15/..", "HU", "PL")
                .members("1991-02-15/1992-12-31", "CS")
                .citing(Sources.page(
                        "visegrad-history", VISEGRAD, "History of the Visegrad Group", "https://www.visegradgroup.eu/"))
                .members("1993-01-01/..", "CZ", "SK")
                .build();
    }
}
