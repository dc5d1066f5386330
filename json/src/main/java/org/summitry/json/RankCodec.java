package org.summitry.json;

import org.summitry.figure.Rank;

/** The wire form of {@link Rank}. */
final class RankCodec {
    static final ObjectCodec<Rank, Rank.Builder> CODEC = ObjectCodec.of(
                    "rank",
                    "A place in a ranking, with the five parts without which it says nothing: who is ranked, in "
                            + "whose ranking, among what, by which measure, in which period.",
                    Rank::builder,
                    Rank.Builder::build)
            .requiredInt("position", "The place, 1 for the first.", Rank::position, Rank.Builder::position)
            .required("ranked", "Who is ranked.", Refs.PARTY, Rank::ranked, Rank.Builder::ranked)
            .required("inRankingOf", "In whose ranking.", Refs.PARTY, Rank::inRankingOf, Rank.Builder::inRankingOf)
            .required("among", "Among what.", Scalars.ID, Rank::among, Rank.Builder::among)
            .optional(
                    "by",
                    "By which measure. Absent if the source does not say.",
                    Scalars.INDICATOR,
                    Rank::by,
                    Rank.Builder::by)
            .optional(
                    "period",
                    "In which period. Absent if the source does not say.",
                    Scalars.PERIOD,
                    Rank::period,
                    Rank.Builder::period)
            .optionalInt("outOf", "How many are ranked. Absent if it is not known.", Rank::outOf, Rank.Builder::outOf)
            .build();

    private RankCodec() {}
}
