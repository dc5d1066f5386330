package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.figure.TradeFigure;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.scalar.WebAddress;
import org.summitry.source.Source;
import org.summitry.time.Answer;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;
import org.summitry.time.Possible;

/** The partnerships with their steps, the figures, and the sources. */
final class BackgroundSections {
    private final Summit summit;
    private final Labels names;
    private final LocalDate today;

    BackgroundSections(Summit summit, Labels names, LocalDate today) {
        this.summit = summit;
        this.names = names;
        this.today = today;
    }

    Section partnerships() {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (Partnership partnership : summit.partnerships()) {
            blocks.add(Section.Heading.of(new StyledText.Builder()
                    .words(partnership.name())
                    .notes(names.notes(partnership.citations()))
                    .build()));
            blocks.add(new Section.Paragraph(levels(partnership)));
            if (!partnership.steps().isEmpty()) {
                blocks.add(new Section.Table(
                        ImmutableList.of("Since", "Level", "Made so by"),
                        partnership.steps().stream().map(this::step).collect(toImmutableList())));
            }
        }
        return new Section("partnerships", "Relations over time", blocks.build());
    }

    private StyledText levels(Partnership partnership) {
        StyledText.Builder line = new StyledText.Builder();
        String now = level(partnership.levelOn(today));
        Optional<LocalDate> day = summit.dates().flatMap(Period::latest);
        String then = day.map(d -> level(partnership.levelOn(d))).orElse(now);
        day.ifPresent(d -> line.words("At the summit, " + Formats.day(d) + ": ")
                .strong(then)
                .words(". "));
        line.words("Today, " + Formats.day(today) + ", as far as this record tells: ");
        line.strong(then.equals(now) && day.isPresent() ? "the same" : now).words(".");
        partnership.asOf().ifPresent(d -> line.words(" Its steps are on record up to " + Formats.date(d) + "."));
        return line.build();
    }

    static String level(Possible<PartnershipLevel> level) {
        return level.candidates().isEmpty()
                ? "not on record"
                : level.candidates().stream().map(Terms::level).collect(Collectors.joining(" or "))
                        + (level.isUndecided() ? " (the dates on record do not decide)" : "");
    }

    private ImmutableList<StyledText> step(PartnershipStep step) {
        String level = Terms.level(step.level());
        String name = step.name()
                .filter(n -> !n.equals(level))
                .map(n -> " (“" + n + "”)")
                .orElse("");
        StyledText words = new StyledText.Builder()
                .words(level + name)
                .notes(names.notes(step.citations()))
                .build();
        return ImmutableList.of(
                StyledText.of(step.date().map(Formats::date).orElse("date not known")),
                words,
                StyledText.of(Stream.of(
                                step.summit().map(s -> s.name()),
                                step.instrument().map(Labels::of))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "))));
    }

    Section figures() {
        if (summit.figures().isEmpty()) {
            return new Section("figures", "", ImmutableList.of());
        }
        return new Section(
                "figures",
                "Figures",
                ImmutableList.of(new Section.Table(
                        ImmutableList.of("Figure", "Value", "Period", "Kind", "Rank"),
                        summit.figures().stream().map(this::figure).collect(toImmutableList()))));
    }

    private ImmutableList<StyledText> figure(TradeFigure figure) {
        boolean aim = figure.kind() == TradeFigure.Kind.TARGET || figure.kind() == TradeFigure.Kind.PLEDGE;
        return ImmutableList.of(
                new StyledText.Builder()
                        .words(Terms.capital(Terms.figure(figure)))
                        .notes(names.notes(figure.citations()))
                        .build(),
                value(figure),
                StyledText.of(figure.period()
                        .map(aim ? Formats::due : Formats::period)
                        .orElse("")),
                StyledText.of(Terms.kind(figure.kind())
                        + reached(figure)
                        + figure.setOn().map(d -> ", set " + Formats.when(d)).orElse("")),
                StyledText.of(figure.rank()
                        .map(r -> Terms.the(r.ranked()) + ": " + Formats.rank(r))
                        .map(Terms::capital)
                        .orElse("")));
    }

    /** Whether an aim was reached, where a figure of the record tells. */
    private String reached(TradeFigure aim) {
        if (aim.kind() == TradeFigure.Kind.OBSERVATION || aim.kind() == TradeFigure.Kind.ESTIMATE) {
            return "";
        }
        Set<Answer> answers = summit.figures().stream()
                .filter(f -> f.kind() == TradeFigure.Kind.OBSERVATION)
                .map(aim::isReachedBy)
                .collect(Collectors.toSet());
        return answers.contains(Answer.YES) ? ", reached" : answers.contains(Answer.NO) ? ", not reached" : "";
    }

    private StyledText value(TradeFigure figure) {
        if (figure.value().isEmpty()) {
            return StyledText.of("");
        }
        String aspect = switch (figure.aspect()) {
            case LEVEL -> "";
            case GROWTH ->
                " growth"
                        + figure.comparedWith()
                                .map(p -> " against " + Formats.period(p))
                                .orElse("");
            case SHARE -> " share" + figure.shareOf().map(s -> " of " + s).orElse("");
        };
        String basis = switch (figure.basis()) {
            case IN_PERIOD, UNSTATED -> "";
            case PER_YEAR -> " a year";
            case TOTAL ->
                " in total"
                        + (figure.years().isPresent()
                                ? " over " + Terms.count(figure.years().getAsInt(), "year")
                                : "");
            case AT_DATE ->
                figure.period()
                                .flatMap(Period::end)
                                .map(PartialDate::isExactDay)
                                .orElse(true)
                        ? ""
                        : " at the end of the period";
        };
        List<String> more = Stream.of(
                        figure.conversions().stream().map(c -> "by the source's own conversion " + Formats.amount(c)),
                        figure.unitImplied() ? Stream.of("unit only implied by the source") : Stream.<String>empty(),
                        figure.definition().map(d -> "as the source defines it: " + d).stream(),
                        figure.conditions().stream().map(c -> "on condition: " + c),
                        figure.partOf().map(id -> "part of: " + names.part(id.value())).stream())
                .flatMap(s -> s)
                .toList();
        return new StyledText.Builder()
                .strong(Formats.amount(figure.value().get()))
                .words(aspect + basis + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")"))
                .build();
    }

    Section sources() {
        if (summit.sources().isEmpty()) {
            return new Section("sources", "", ImmutableList.of());
        }
        return new Section(
                "sources",
                "Sources",
                ImmutableList.of(new Section.Numbered(
                        "source",
                        summit.sources().stream()
                                .map(BackgroundSections::source)
                                .collect(toImmutableList()))));
    }

    private static StyledText source(Source source) {
        StyledText.Builder line = new StyledText.Builder()
                .words(source.publisher()
                        + source.agency().map(a -> " (" + a + ")").orElse("") + ": ");
        String title =
                source.title().or(() -> source.address().map(WebAddress::host)).orElse("no title");
        source.address().ifPresentOrElse(address -> line.link(title, address), () -> line.words(title));
        return line.words(source.published().map(d -> ", " + Formats.date(d)).orElse("")
                        + source.dateline().map(d -> ", from " + d).orElse("")
                        + source.language()
                                .map(l -> ", in " + l.toLocale().getDisplayLanguage(java.util.Locale.ENGLISH))
                                .orElse("")
                        + source.accessed()
                                .map(d -> ", seen " + Formats.date(d))
                                .orElse(""))
                .build();
    }
}
