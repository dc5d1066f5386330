package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Item;
import org.summitry.figure.Indicator;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.LifeEvent;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipStep;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** The news first: what was agreed, what stays without an answer, how relations and figures stand. */
final class NewsSection {
    /** More of one kind is for the sections below. */
    private static final int MOST = 8;

    private static final int MOST_LABELS = 20;

    private final BriefContext context;
    private final Summit summit;

    private NewsSection(BriefContext context) {
        this.context = context;
        this.summit = context.summit();
    }

    static Section of(BriefContext context) {
        NewsSection news = new NewsSection(context);
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        news.events(blocks);
        news.outcomes(blocks);
        news.proposals(blocks);
        ImmutableList<Item> standing = Stream.concat(news.relations(), news.figures())
                .limit(MOST)
                .map(text -> Item.of(StyledText.of(text)))
                .collect(toImmutableList());
        if (!standing.isEmpty()) {
            blocks.add(Section.Heading.of(StyledText.of("How things stand")));
            blocks.add(new Section.Bullets(standing));
        }
        return new Section("news", "In short", blocks.build());
    }

    /** That a summit was put off or called off is the news, and so is what was last said of one to come. */
    private void events(ImmutableList.Builder<Block> blocks) {
        if (summit.status() == Summit.Status.HELD || summit.events().isEmpty()) {
            return;
        }
        LifeEvent last = summit.events().get(summit.events().size() - 1);
        blocks.add(new Section.Paragraph(new StyledText.Builder()
                .strong(Terms.event(last.kind()) + ":")
                .words(" ")
                .all(WhenAndWhereSection.event(last, context.labels()))
                .build()));
    }

    private void outcomes(ImmutableList.Builder<Block> blocks) {
        List<Outcome> wholes = summit.outcomes().stream()
                .filter(o -> o.partOf().isEmpty())
                .sorted(Comparator.comparingInt(o -> weight(o.kind())))
                .toList();
        if (wholes.isEmpty()) {
            return;
        }
        blocks.add(Section.Heading.of(StyledText.of("Agreed and promised")));
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        wholes.stream().limit(MOST).map(this::outcome).forEach(items::add);
        if (wholes.size() > MOST) {
            items.add(Item.of(new StyledText.Builder()
                    .words("and ")
                    .ref(new StyledText.Ref(wholes.size() - MOST + " more", "outcomes"))
                    .build()));
        }
        blocks.add(new Section.Bullets(items.build()));
    }

    private Item outcome(Outcome outcome) {
        return Item.of(new StyledText.Builder()
                .ref(context.labels().outcome(outcome))
                .words(" " + Terms.capital(Terms.of(outcome.kind()))
                        + (outcome.by().isEmpty() ? "" : " by " + Terms.all(outcome.by()))
                        + outcome.period().map(p -> ", " + Formats.due(p)).orElse("") + ": ")
                .words(outcome.text(), context.labels().language())
                .build());
    }

    /** What binds most comes first. */
    private static int weight(Outcome.Kind kind) {
        return switch (kind) {
            case AGREEMENT, ADOPTION, DECISION -> 0;
            case COMMITMENT, PLEDGE -> 1;
            case ENDORSEMENT, CALL -> 2;
            case REAFFIRMATION, REJECTION -> 3;
        };
    }

    private void proposals(ImmutableList.Builder<Block> blocks) {
        Answered all = Answered.of(summit);
        if (summit.proposals().isEmpty()) {
            return;
        }
        blocks.add(Section.Heading.of(StyledText.of("Proposed and answered")));
        blocks.add(all.progressOfAll());
        List<ProposalRef> open = all.openAsked();
        if (!open.isEmpty()) {
            StyledText.Builder line = new StyledText.Builder()
                    .words("Without an answer on record: " + all.openCounts() + ", ")
                    .refs(open.stream()
                            .limit(MOST_LABELS)
                            .map(context.labels()::proposed)
                            .toList());
            if (open.size() > MOST_LABELS) {
                line.words(" and " + (open.size() - MOST_LABELS) + " more");
            }
            blocks.add(new Section.Paragraph(line.build()));
        }
    }

    private Stream<String> relations() {
        Optional<LocalDate> day = summit.dates().flatMap(Period::latest);
        return summit.partnerships().stream()
                .flatMap(p ->
                        day.map(d -> p.name() + ": " + PartnershipsSection.level(p.levelOn(d)) + since(p, d)).stream());
    }

    private static String since(Partnership partnership, LocalDate day) {
        return partnership
                .levelOn(day)
                .value()
                .flatMap(level -> partnership.steps().stream()
                        .filter(s -> s.level().equals(level))
                        .reduce((first, second) -> second))
                .flatMap(PartnershipStep::date)
                .map(date -> " since " + Formats.date(date))
                .orElse("");
    }

    /** The latest value of each indicator that was measured. */
    private Stream<String> figures() {
        Map<Indicator, TradeFigure> latest = new LinkedHashMap<>();
        summit.figures().stream()
                .filter(f -> f.kind() == TradeFigure.Kind.OBSERVATION && f.aspect() == TradeFigure.Aspect.LEVEL)
                .filter(f -> f.value().isPresent() && f.period().isPresent())
                .forEach(f -> latest.merge(f.indicator(), f, (a, b) -> end(b).isAfter(end(a)) ? b : a));
        return latest.values().stream()
                .map(f -> Terms.capital(Terms.figure(f))
                        + ", " + f.period().map(Formats::period).orElse("")
                        + ": " + f.value().map(Formats::amount).orElse(""));
    }

    private static LocalDate end(TradeFigure figure) {
        return figure.period().flatMap(Period::end).map(PartialDate::lastDay).orElse(LocalDate.MIN);
    }
}
