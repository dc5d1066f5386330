package org.summitry.examples.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.summitry.Summit;
import org.summitry.figure.Agreement;
import org.summitry.figure.Bounds;
import org.summitry.figure.TradeFigure;
import org.summitry.time.Period;

/**
 * The figures of several summits, brought to one point of view so that they can be compared.
 *
 * @param all the figures that have a value, in the order of the summits
 */
record RegisterFigures(ImmutableList<Reported> all) {
    /**
     * A figure as a document gives it.
     *
     * @param summit the summit in whose record it stands
     * @param figure the figure itself
     * @param view the same figure from the point of view in which it is compared
     */
    record Reported(Summit summit, TradeFigure figure, TradeFigure view) {
        boolean isMeasured() {
            return switch (figure.kind()) {
                case OBSERVATION, ESTIMATE, FORECAST -> true;
                case TARGET, PLEDGE -> false;
            };
        }

        boolean isTurned() {
            return !figure.reporter().code().equals(view.reporter().code());
        }

        Agreement agreement(Reported other) {
            return view.agreement(other.view);
        }
    }

    /** How a target stands to what was measured. */
    enum Standing {
        REACHED,
        MISSED,
        CANNOT_TELL
    }

    static RegisterFigures of(List<Summit> summits) {
        return new RegisterFigures(summits.stream()
                .flatMap(summit -> summit.figures().stream()
                        .filter(figure -> figure.value().isPresent())
                        .map(figure -> new Reported(summit, figure, turned(figure))))
                .collect(toImmutableList()));
    }

    /**
     * Partners count what flows between them from either side. So that both counts can be held against each other, the
     * one whose reporter comes second in the alphabet is turned round.
     */
    private static TradeFigure turned(TradeFigure figure) {
        boolean secondInTheAlphabet = figure.partner()
                .filter(partner -> figure.reporter().code().compareTo(partner.code()) >= 0)
                .isPresent();
        return secondInTheAlphabet ? figure.mirror().orElse(figure) : figure;
    }

    /**
     * A yearly flow that is to be reached by the end of a period is the flow in the last year of it.
     *
     * @return the target as a figure of that year; empty if it is no such target or does not end in a year
     */
    static Optional<TradeFigure> inItsLastYear(TradeFigure target) {
        return target.basis() == TradeFigure.Basis.PER_YEAR
                ? target.period()
                        .flatMap(Period::end)
                        .map(end -> target.toBuilder()
                                .period(Period.ofYear(end.year()))
                                .basis(TradeFigure.Basis.IN_PERIOD)
                                .build())
                : Optional.empty();
    }

    /** What several reports say of one thing, measured and wished for apart; where no period is told, it need not be one thing. */
    ImmutableList<ImmutableList<Reported>> reportedMoreThanOnce() {
        ImmutableListMultimap<Object, Reported> bySubject = Multimaps.index(
                all.stream().filter(r -> r.view().period().isPresent()).collect(toImmutableList()),
                r -> List.of(r.isMeasured(), subject(r.view())));
        return bySubject.keySet().stream()
                .map(bySubject::get)
                .filter(group -> group.size() > 1)
                .collect(toImmutableList());
    }

    ImmutableList<Reported> targets() {
        return all.stream()
                .filter(r -> !r.isMeasured() && inItsLastYear(r.view()).isPresent())
                .collect(toImmutableList());
    }

    /** What was measured, by what it is of. */
    ImmutableListMultimap<Object, Reported> measured() {
        return Multimaps.index(
                all.stream().filter(Reported::isMeasured).collect(toImmutableList()), r -> subject(r.view()));
    }

    /**
     * What was measured in the last year of a target.
     *
     * @param measured all that was {@linkplain #measured() measured}
     * @param most how many of them are wanted
     */
    static ImmutableList<Reported> measuredFor(
            Reported target, ImmutableListMultimap<Object, Reported> measured, int most) {
        return inItsLastYear(target.view())
                .map(year -> measured.get(subject(year)).stream()
                        .filter(r -> r.view().isComparableWith(year))
                        .limit(most)
                        .collect(toImmutableList()))
                .orElse(ImmutableList.of());
    }

    static Standing standing(Reported target, Reported measured) {
        Optional<Bounds> aim = target.view().value().map(v -> v.bounds());
        Optional<Bounds> is = measured.view().value().map(v -> v.bounds());
        boolean sameUnit = target.view()
                .value()
                .map(v -> v.unit())
                .equals(measured.view().value().map(v -> v.unit()));
        if (!sameUnit || aim.isEmpty() || is.isEmpty()) {
            return Standing.CANNOT_TELL;
        }
        Optional<BigDecimal> low = aim.get().low();
        Optional<BigDecimal> reached = aim.get().high().or(() -> low);
        if (!aim.get().overlaps(is.get()) && isAtMost(is.get().high(), low)) {
            return Standing.MISSED;
        }
        return isAtMost(reached, is.get().low()) ? Standing.REACHED : Standing.CANNOT_TELL;
    }

    private static boolean isAtMost(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) <= 0;
    }

    /** All that {@link TradeFigure#isComparableWith} looks at. */
    private static Object subject(TradeFigure f) {
        return List.of(
                f.indicator(),
                f.aspect(),
                f.basis(),
                f.years(),
                f.reporter().code(),
                f.partner().map(p -> p.code()),
                f.period(),
                f.comparedWith(),
                f.shareOf());
    }
}
