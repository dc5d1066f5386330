package org.summitry.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.Unit;
import org.summitry.proposal.Score;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;

/** The wire form of {@link Score}: one of three fields tells the scale. */
final class ScoreCodec {
    private static final class Parts {
        private @Nullable Integer compliance;
        private @Nullable BigDecimal percent;
        private @Nullable BigDecimal to;
        private Qualifier qualifier = Qualifier.EXACTLY;
        private @Nullable String words;

        private Score build() {
            long scales = Stream.of(compliance, percent, words)
                    .filter(scale -> scale != null)
                    .count();
            List<Violation> broken = new ArrayList<>();
            if (scales != 1) {
                broken.add(Violation.of("score", "have exactly one of compliance, percent and words", null));
            }
            // Without any scale it is most likely the percent that is missing.
            if (scales > 0 && percent == null && (to != null || qualifier != Qualifier.EXACTLY)) {
                broken.add(Violation.of("score", "have to and qualifier only beside percent", null));
            }
            Score share = percent == null ? null : share(percent, broken);
            if (!broken.isEmpty()) {
                throw new InvalidValueException(broken);
            }
            if (share != null) {
                return share;
            }
            return compliance != null
                    ? new Score.Compliance(compliance)
                    : new Score.Words(Objects.requireNonNull(words));
        }

        private @Nullable Score share(BigDecimal number, List<Violation> broken) {
            try {
                return new Score.Percent(
                        new Quantity(number, Optional.ofNullable(to), Magnitude.ONE, qualifier, Unit.PERCENT));
            } catch (InvalidValueException e) {
                broken.addAll(e.violations());
                return null;
            }
        }
    }

    static final ObjectCodec<Score, Parts> CODEC = ObjectCodec.of(
                    "score", "What an assessor found, on one of three scales.", Parts::new, Parts::build)
            .optional(
                    "compliance",
                    "-1 for not kept, 0 for kept in part or under way, 1 for kept.",
                    Scalars.COMPLIANCE,
                    score -> score instanceof Score.Compliance c ? Optional.of(c.value()) : Optional.empty(),
                    (parts, value) -> parts.compliance = value)
            .usually(
                    Qualifier.EXACTLY,
                    "qualifier",
                    "The word by which the assessor qualifies the share.",
                    Scalars.word(Qualifier.class),
                    score -> percent(score).map(Quantity::qualifier).orElse(Qualifier.EXACTLY),
                    (parts, qualifier) -> parts.qualifier = qualifier)
            .optional(
                    "percent",
                    "A share in per cent.",
                    Scalars.DECIMAL,
                    score -> percent(score).map(Quantity::number),
                    (parts, number) -> parts.percent = number)
            .optional(
                    "to",
                    "The upper end of a range of shares.",
                    Scalars.DECIMAL,
                    score -> percent(score).flatMap(Quantity::to),
                    (parts, to) -> parts.to = to)
            .optional(
                    "words",
                    "A finding in words, such as on track.",
                    Scalars.NAME,
                    score -> score instanceof Score.Words w ? Optional.of(w.value()) : Optional.empty(),
                    (parts, words) -> parts.words = words)
            .exactlyOneOf("compliance", "percent", "words")
            .onlyBeside("to", "percent")
            .build();

    private ScoreCodec() {}

    private static Optional<Quantity> percent(Score score) {
        return score instanceof Score.Percent percent ? Optional.of(percent.value()) : Optional.empty();
    }
}
