package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Item;
import org.summitry.figure.Agreement;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipStep;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Claim;
import org.summitry.time.Period;

/** Where sources say otherwise than the record, or than each other. */
final class DifferencesSection {
    /** In a group of more figures than this, only the two that lie furthest apart are held against each other. */
    private static final int MOST_COMPARED = 40;

    private static final Comparator<TradeFigure> BY_AMOUNT =
            Comparator.comparing(f -> f.value().map(Quantity::amount).orElse(BigDecimal.ZERO));

    private final Summit summit;
    private final Labels labels;

    private DifferencesSection(BriefContext context) {
        this.summit = context.summit();
        this.labels = context.labels();
    }

    static Section of(BriefContext context) {
        DifferencesSection section = new DifferencesSection(context);
        return Section.list(
                "differences",
                "Where sources differ",
                Stream.concat(context.summit().claims().stream().map(section::claim), section.figures())
                        .map(Item::of)
                        .collect(toImmutableList()));
    }

    /** One line for each thing of which figures of one kind differ. */
    private Stream<StyledText> figures() {
        ImmutableListMultimap<Object, TradeFigure> bySubject = Multimaps.index(
                summit.figures().stream()
                        .filter(f -> f.period().isPresent() && f.value().isPresent())
                        .collect(toImmutableList()),
                DifferencesSection::subject);
        return bySubject.asMap().values().stream()
                .map(group -> differing(ImmutableList.copyOf(group)))
                .filter(differing -> !differing.isEmpty())
                .map(this::difference);
    }

    /** What two figures share that can be held against each other. */
    private static Object subject(TradeFigure f) {
        return List.of(
                f.kind(),
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

    /** The figures that differ from another one of the group. */
    private static ImmutableList<TradeFigure> differing(ImmutableList<TradeFigure> group) {
        ImmutableList<TradeFigure> compared = group.size() <= MOST_COMPARED
                ? group
                : ImmutableList.of(Collections.min(group, BY_AMOUNT), Collections.max(group, BY_AMOUNT));
        return compared.stream()
                .filter(one -> compared.stream().anyMatch(other -> one.agreement(other) == Agreement.DIFFER))
                .collect(toImmutableList());
    }

    private StyledText difference(ImmutableList<TradeFigure> figures) {
        TradeFigure first = figures.get(0);
        StyledText.Builder line = new StyledText.Builder()
                .words(Terms.capital(Terms.figure(first))
                        + first.period().map(p -> ", " + Formats.period(p)).orElse(""));
        String before = ": ";
        for (TradeFigure figure : figures) {
            line.words(before + figure.value().map(Formats::amount).orElse("")).notes(labels.notes(figure.citations()));
            before = "; ";
        }
        return line.build();
    }

    private StyledText claim(Claim claim) {
        String[] path = claim.attribute().split("/", -1);
        Optional<PartnershipStep> step = step(claim, path);
        String about = Terms.capital(labels.part(claim.about()))
                + ", " + attribute(path)
                + step.map(s -> " (" + Terms.level(s.level()) + ")").orElse("");
        return new StyledText.Builder()
                .words(about + ": ")
                .words(recorded(claim, path, step)
                        .map(r -> r + " in this record; ")
                        .orElse(""))
                .words(value(claim.value()))
                .words(" according to")
                .notes(labels.notes(claim.citations()))
                .build();
    }

    /** {@code steps/5/date} as "step 6, date". */
    private static String attribute(String[] path) {
        List<String> words = new ArrayList<>();
        for (String name : path) {
            int last = words.size() - 1;
            if (name.matches("[0-9]{1,6}") && last >= 0) {
                String list = words.get(last);
                words.set(
                        last,
                        (list.endsWith("s") ? list.substring(0, list.length() - 1) : list) + " "
                                + (Integer.parseInt(name) + 1));
            } else {
                words.add(name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT));
            }
        }
        return String.join(", ", words);
    }

    private Optional<PartnershipStep> step(Claim claim, String[] path) {
        if (path.length < 2 || !path[0].equals("steps") || !path[1].matches("[0-9]{1,6}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(path[1]);
        return summit.partnership(claim.about())
                .map(Partnership::steps)
                .filter(steps -> index < steps.size())
                .map(steps -> steps.get(index));
    }

    /** What the record itself has there, for the attributes that sources disagree on most. */
    private Optional<String> recorded(Claim claim, String[] path, Optional<PartnershipStep> step) {
        Optional<TradeFigure> figure = summit.figure(claim.about());
        boolean ofSummit = claim.about().equals(summit.id().value());
        return switch (path[path.length - 1]) {
            case "date" -> step.flatMap(PartnershipStep::date).map(Formats::date);
            case "held" -> ofSummit ? summit.held().map(Formats::period) : Optional.empty();
            case "planned" -> ofSummit ? summit.planned().map(Formats::period) : Optional.empty();
            case "value" -> figure.flatMap(TradeFigure::value).map(Formats::amount);
            case "period" -> figure.flatMap(TradeFigure::period).map(Formats::period);
            default -> Optional.empty();
        };
    }

    /** A date or an amount in words; any other value as it is. */
    private static String value(String notation) {
        try {
            return Formats.period(Period.parse(notation));
        } catch (InvalidValueException noPeriod) {
            try {
                return Formats.amount(Quantity.parse(notation));
            } catch (InvalidValueException noQuantity) {
                return notation;
            }
        }
    }
}
