package org.summitry.examples.brief;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Summit summit;
    private final Labels names;

    DifferencesSection(Summit summit, Labels names) {
        this.summit = summit;
        this.names = names;
    }

    Section section() {
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        summit.claims().forEach(claim -> items.add(Item.of(claim(claim))));
        List<TradeFigure> figures = summit.figures();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                if (differ(figures.get(i), figures.get(j))) {
                    items.add(Item.of(difference(figures.get(i), figures.get(j))));
                }
            }
        }
        ImmutableList<Item> all = items.build();
        return new Section(
                "differences",
                "Where sources differ",
                all.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Section.Bullets(all)));
    }

    private static boolean differ(TradeFigure one, TradeFigure other) {
        return one.kind() == other.kind() && one.agreement(other) == Agreement.DIFFER;
    }

    private StyledText difference(TradeFigure one, TradeFigure other) {
        StyledText.Builder line = new StyledText.Builder()
                .words(Terms.capital(Terms.figure(one))
                        + one.period().map(p -> ", " + Formats.period(p)).orElse("") + ": ");
        return line.words(one.value().map(Formats::amount).orElse(""))
                .notes(names.notes(one.citations()))
                .words("; " + other.value().map(Formats::amount).orElse(""))
                .notes(names.notes(other.citations()))
                .build();
    }

    private StyledText claim(Claim claim) {
        String[] path = claim.attribute().split("/", -1);
        Optional<PartnershipStep> step = step(claim, path);
        String about = Terms.capital(names.part(claim.about()))
                + ", " + attribute(path)
                + step.map(s -> " (" + Terms.level(s.level()) + ")").orElse("");
        return new StyledText.Builder()
                .words(about + ": ")
                .words(recorded(claim, path, step)
                        .map(r -> r + " in this record; ")
                        .orElse(""))
                .words(value(claim.value()))
                .words(" according to")
                .notes(names.notes(claim.citations()))
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
