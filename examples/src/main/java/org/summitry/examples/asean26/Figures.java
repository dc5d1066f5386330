package org.summitry.examples.asean26;

import static org.summitry.examples.asean26.Participants.ASEAN;
import static org.summitry.examples.asean26.Participants.ROK;
import static org.summitry.examples.asean26.Sources.BY_NEWS;
import static org.summitry.examples.asean26.Sources.BY_OVERVIEW;

import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.source.Claim;
import org.summitry.time.Period;

/** The figures of trade and investment, and what a source gives otherwise. */
final class Figures {
    private Figures() {}

    /** The source of the summit gives the year of the last step only; the step has its day from elsewhere. */
    static Claim yearOnly() {
        return Claim.builder()
                .about(Relations.PARTNERSHIP.id().value())
                .attribute("steps/5/date")
                .value("2024")
                .addCitation(BY_NEWS)
                .build();
    }

    static TradeFigure trade() {
        return figure("trade-2024", Indicator.TWO_WAY_TRADE, "USD 208.2 billion")
                .period("2024")
                .rank(rank(5, "trading-partners", Indicator.TWO_WAY_TRADE))
                .addCitation(BY_NEWS)
                .build();
    }

    static TradeFigure investment() {
        return figure("fdi-2024", Indicator.FDI_INFLOW, "USD 7.6 billion")
                .period("2024")
                .unitImplied(true)
                .rank(rank(7, "sources-of-foreign-direct-investment", Indicator.FDI_INFLOW))
                .addCitation(BY_NEWS)
                .build();
    }

    static TradeFigure earlierTrade() {
        return figure("trade-2014", Indicator.TWO_WAY_TRADE, "USD 131 billion")
                .period("2014")
                .addCitation(BY_OVERVIEW)
                .build();
    }

    static TradeFigure tradeTarget() {
        return figure("trade-target-2020", Indicator.TWO_WAY_TRADE, "USD 200 billion")
                .kind(TradeFigure.Kind.TARGET)
                .period("../2020")
                .basis(TradeFigure.Basis.PER_YEAR)
                .addCitation(BY_OVERVIEW)
                .build();
    }

    private static TradeFigure.Builder figure(String id, Indicator indicator, String value) {
        return TradeFigure.builder()
                .id(id)
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator(indicator)
                .reporter(ASEAN)
                .partner(ROK)
                .value(Quantity.parse(value));
    }

    private static Rank rank(int position, String among, Indicator by) {
        return Rank.builder()
                .position(position)
                .ranked(ROK)
                .inRankingOf(ASEAN)
                .among(among)
                .by(by)
                .period(Period.ofYear(2024))
                .build();
    }
}
