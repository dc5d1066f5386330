package org.summitry.json;

import org.summitry.figure.TradeFigure;

/** The wire form of {@link TradeFigure}. */
final class TradeFigureCodec {
    static final ObjectCodec<TradeFigure, TradeFigure.Builder> CODEC = ObjectCodec.of(
                    "tradeFigure",
                    "A figure of trade, investment or anything else that is counted, exactly as a source reports "
                            + "it: a value, a rank, or both. Figures of several sources for the same thing stand side by "
                            + "side; agreement tells whether they can both be right.",
                    TradeFigure::builder,
                    TradeFigure.Builder::build)
            .required(
                    "id",
                    "The identifier within the record.",
                    Scalars.PART_ID,
                    TradeFigure::id,
                    TradeFigure.Builder::id)
            .required(
                    "kind",
                    "Whether it was measured or is wished for.",
                    Scalars.word(TradeFigure.Kind.class),
                    TradeFigure::kind,
                    TradeFigure.Builder::kind)
            .required(
                    "indicator",
                    "What is measured.",
                    Scalars.INDICATOR,
                    TradeFigure::indicator,
                    TradeFigure.Builder::indicator)
            .optional(
                    "definition",
                    "How the source defines what it counts, where that differs from the usual. Absent if "
                            + "it is the usual, or the source does not say.",
                    Scalars.TEXT,
                    TradeFigure::definition,
                    TradeFigure.Builder::definition)
            .required(
                    "reporter", "Whose figure it is.", Refs.PARTY, TradeFigure::reporter, TradeFigure.Builder::reporter)
            .optional(
                    "partner",
                    "With or from whom. Absent if the figure is of the reporter alone; for a pledge, who "
                            + "receives.",
                    Refs.PARTY,
                    TradeFigure::partner,
                    TradeFigure.Builder::partner)
            .optional(
                    "period",
                    "The period that it is of, or in which a target or pledge is to be reached. Absent if the "
                            + "source does not say.",
                    Scalars.PERIOD,
                    TradeFigure::period,
                    TradeFigure.Builder::period)
            .usually(
                    TradeFigure.Basis.IN_PERIOD,
                    "basis",
                    "How the value lies in the period.",
                    Scalars.word(TradeFigure.Basis.class),
                    TradeFigure::basis,
                    TradeFigure.Builder::basis)
            .optionalInt(
                    "years",
                    "The number of years of a total over several, where the source gives it. Absent if it is not "
                            + "given.",
                    TradeFigure::years,
                    TradeFigure.Builder::years)
            .usually(
                    TradeFigure.Aspect.LEVEL,
                    "aspect",
                    "What of the indicator is given.",
                    Scalars.word(TradeFigure.Aspect.class),
                    TradeFigure::aspect,
                    TradeFigure.Builder::aspect)
            .optional(
                    "comparedWith",
                    "The period that a growth is reckoned from. Absent if the source does not say, or the figure "
                            + "is no growth.",
                    Scalars.PERIOD,
                    TradeFigure::comparedWith,
                    TradeFigure.Builder::comparedWith)
            .optional(
                    "shareOf",
                    "What a share is a share of. Absent if the figure is no share.",
                    Scalars.NAME,
                    TradeFigure::shareOf,
                    TradeFigure.Builder::shareOf)
            .optional(
                    "value",
                    "The value as reported. Absent if only a rank is reported.",
                    QuantityCodec.CODEC,
                    TradeFigure::value,
                    TradeFigure.Builder::value)
            .usually(
                    false,
                    "unitImplied",
                    "Whether the unit or currency was only implied by the source.",
                    Scalars.TRUTH,
                    TradeFigure::unitImplied,
                    TradeFigure.Builder::unitImplied)
            .list(
                    "conversions",
                    "The source's own conversions of the value. Empty if there are none.",
                    QuantityCodec.CODEC,
                    TradeFigure::conversions,
                    TradeFigure.Builder::addConversion)
            .optional(
                    "rank",
                    "The rank that the source gives. Absent if none is given.",
                    RankCodec.CODEC,
                    TradeFigure::rank,
                    TradeFigure.Builder::rank)
            .optional(
                    "setOn",
                    "When a target or pledge was set. Absent if it is not known.",
                    Scalars.DATE,
                    TradeFigure::setOn,
                    TradeFigure.Builder::setOn)
            .list(
                    "conditions",
                    "The conditions of a pledge or target. Empty if there are none or the record does not say.",
                    Scalars.TEXT,
                    TradeFigure::conditions,
                    TradeFigure.Builder::addCondition)
            .optional(
                    "partOf",
                    "The figure of which this is a part. Absent if it is no part of another.",
                    Scalars.ID,
                    TradeFigure::partOf,
                    TradeFigure.Builder::partOf)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    TradeFigure::citations,
                    TradeFigure.Builder::addCitation)
            .atLeastOneOf("value", "rank")
            .build();

    private TradeFigureCodec() {}
}
