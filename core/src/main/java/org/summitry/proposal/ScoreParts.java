package org.summitry.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.Unit;
import org.summitry.internal.Noun;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;

/**
 * What an assessor found, on one of three scales.
 *
 * @param compliance −1 for not kept, 0 for kept in part or under way, 1 for kept
 * @param qualifier the word by which the assessor qualifies the share
 * @param percent a share in per cent
 * @param to the upper end of a range of shares
 * @param words a finding in words, such as on track
 */
@Noun(
        ranges = "compliance:-1:1",
        usually = "qualifier:Qualifier.EXACTLY",
        oneOf = {"compliance", "percent", "words"},
        onlyBeside = "to:percent")
record ScoreParts(
        Optional<Integer> compliance,
        Qualifier qualifier,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> to,
        Optional<String> words) {
    static ScoreParts of(Score score) {
        Optional<Quantity> share =
                score instanceof Score.Percent percent ? Optional.of(percent.value()) : Optional.empty();
        return new ScoreParts(
                score instanceof Score.Compliance compliance ? Optional.of(compliance.value()) : Optional.empty(),
                share.map(Quantity::qualifier).orElse(Qualifier.EXACTLY),
                share.map(Quantity::number),
                share.flatMap(Quantity::to),
                score instanceof Score.Words found ? Optional.of(found.value()) : Optional.empty());
    }

    Score score() {
        long scales = Stream.of(compliance, percent, words)
                .filter(Optional::isPresent)
                .count();
        List<Violation> broken = new ArrayList<>();
        if (scales != 1) {
            broken.add(Violation.of("score", "have exactly one of compliance, percent and words", null));
        }
        // Without any scale it is most likely the percent that is missing.
        if (scales > 0 && percent.isEmpty() && (to.isPresent() || qualifier != Qualifier.EXACTLY)) {
            broken.add(Violation.of("score", "have to and qualifier only beside percent", null));
        }
        Optional<Score> share = percent.flatMap(number -> share(number, broken));
        if (!broken.isEmpty()) {
            throw new InvalidValueException(broken);
        }
        return share.or(() -> compliance.map(Score.Compliance::new))
                .or(() -> words.map(Score.Words::new))
                .orElseThrow();
    }

    private Optional<Score> share(BigDecimal number, List<Violation> broken) {
        try {
            return Optional.of(new Score.Percent(new Quantity(qualifier, number, to, Magnitude.ONE, Unit.PERCENT)));
        } catch (InvalidValueException e) {
            broken.addAll(e.violations());
            return Optional.empty();
        }
    }
}
