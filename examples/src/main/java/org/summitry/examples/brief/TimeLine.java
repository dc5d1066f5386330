package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitry.Summit;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * The levels of a partnership over the years, the highest at the top, a bar for each time that one held. Where the day of a step is
 * not known, the time in which it lies is an empty frame.
 *
 * @param id what tells it apart from other charts of the page
 * @param caption what it shows
 * @param steps the dated steps, in order
 * @param start the first day that it shows
 * @param end the last one
 */
record TimeLine(String id, String caption, ImmutableList<Step> steps, LocalDate start, LocalDate end) implements Chart {
    /** More steps than this are no picture any more. */
    private static final int MOST = 40;

    private static final double BAR = 1.1;
    private static final double GAP = 0.6;

    /** A step with what is known of its date. */
    record Step(PartnershipLevel level, PartialDate date) {}

    /** The chart of a partnership with two dated steps or more. */
    static Optional<Chart> of(String id, Partnership partnership, Summit summit) {
        ImmutableList<Step> steps = partnership.steps().stream()
                .flatMap(s -> s.date().map(d -> new Step(s.level(), d)).stream())
                .collect(toImmutableList());
        if (steps.size() < 2 || steps.size() > MOST) {
            return Optional.empty();
        }
        LocalDate start = steps.stream()
                .map(s -> s.date().firstDay())
                .min(Comparator.naturalOrder())
                .get();
        LocalDate last = steps.stream()
                .map(s -> s.date().lastDay())
                .max(Comparator.naturalOrder())
                .get();
        LocalDate end =
                summit.dates().flatMap(Period::latest).filter(last::isBefore).orElse(last);
        return Optional.of(new TimeLine(
                id, StyledText.visible(partnership.name() + ": level up to the summit"), steps, start, end));
    }

    @Override
    public String svg() {
        Svg svg = new Svg(
                id,
                caption,
                "Time line. "
                        + steps.stream()
                                .map(s -> Formats.date(s.date()) + ": " + Terms.level(s.level()))
                                .collect(Collectors.joining("; ")));
        List<PartnershipLevel> levels = steps.stream()
                .map(Step::level)
                .distinct()
                .sorted(Comparator.comparing((PartnershipLevel l) -> l.rung().orElse(0))
                        .reversed())
                .toList();
        double down = 0;
        for (PartnershipLevel level : levels) {
            String since = steps.stream()
                    .filter(s -> s.level().equals(level))
                    .map(s -> Formats.date(s.date()))
                    .collect(Collectors.joining(", "));
            List<String> label = Svg.lines(Terms.capital(Terms.level(level)) + ", " + since);
            svg.text(label, down + 1);
            down += label.size() * Svg.LINE + 0.1;
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).level().equals(level)) {
                    bar(svg, i, down);
                }
            }
            down += BAR + GAP;
        }
        svg.rule(BigDecimal.ZERO, BigDecimal.valueOf(100), down - GAP / 2, down - GAP / 2);
        svg.text("0", "start", down + 0.7, Integer.toString(start.getYear()));
        svg.text("100", "end", down + 0.7, Integer.toString(end.getYear()));
        return svg.of(down + 1.1);
    }

    private void bar(Svg svg, int index, double down) {
        PartialDate date = steps.get(index).date();
        BigDecimal from = place(date.firstDay());
        BigDecimal sure = place(date.lastDay());
        BigDecimal to =
                index + 1 < steps.size() ? place(steps.get(index + 1).date().firstDay()) : place(end);
        if (!date.isExactDay()) {
            svg.box("frame", from, sure.max(from), down, BAR);
        }
        if (to.compareTo(sure) > 0 || date.isExactDay()) {
            svg.box("measured", sure, to.max(sure), down, BAR);
        }
    }

    private BigDecimal place(LocalDate day) {
        return Svg.share(
                BigDecimal.valueOf(day.toEpochDay()),
                BigDecimal.valueOf(start.toEpochDay()),
                BigDecimal.valueOf(end.toEpochDay()));
    }
}
