package org.summitry.examples.register;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.register.RegisterFigures.Reported;
import org.summitry.examples.shared.Markdown;
import org.summitry.figure.Agreement;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.Topic;
import org.summitry.party.Party;
import org.summitry.proposal.Act;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.Id;
import org.summitry.scalar.PartyCode;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;
import org.summitry.time.Possible;

/** The text of the register. */
final class RegisterReport {
    private static final ImmutableList<LocalDate> ASKED = ImmutableList.of(
            LocalDate.of(1989, 6, 30),
            LocalDate.of(1990, 6, 30),
            LocalDate.of(1991, 7, 15),
            LocalDate.of(1997, 6, 30),
            LocalDate.of(2005, 1, 1),
            LocalDate.of(2010, 10, 15),
            LocalDate.of(2019, 11, 26),
            LocalDate.of(2024, 10, 9),
            LocalDate.of(2024, 10, 10),
            LocalDate.of(2025, 10, 27));

    /** Of more answers, pairs or measured values to one thing the rest is counted. */
    private static final int MOST = 20;

    private final ImmutableList<Summit> summits;
    private final ImmutableMap<Id, Summit> byId;
    private final ImmutableMap<PartyCode, String> partyNames;
    private final ImmutableListMultimap<ProposalRef, Answer> answers;
    private final PartyCode party;
    private final StringBuilder out = new StringBuilder();

    private RegisterReport(List<Summit> summits, PartyCode party) {
        this.summits = summits.stream()
                .sorted(Comparator.comparing((Summit s) ->
                                s.dates().flatMap(Period::earliest).orElse(LocalDate.MAX))
                        .thenComparing(Summit::id))
                .collect(toImmutableList());
        this.byId = Maps.uniqueIndex(this.summits, Summit::id);
        this.partyNames = this.summits.stream()
                .flatMap(s -> s.parties().stream())
                .collect(ImmutableMap.toImmutableMap(Party::code, Party::name, (first, second) -> first));
        this.answers = answers(this.summits);
        this.party = party;
    }

    static String of(List<Summit> summits, PartyCode party) {
        RegisterReport report = new RegisterReport(summits, party);
        report.line("# Register of " + counted(summits.size(), "summit"));
        report.summits();
        report.changes();
        report.proposals();
        report.answersAcross();
        report.partnership();
        report.figures();
        report.targets();
        report.topics();
        report.parties();
        return report.out.toString();
    }

    private void summits() {
        heading("Summits");
        table("Summit", "Held", "Precision", "First called for", "Status", "Mode", "Hosts");
        for (Summit s : summits) {
            row(
                    s.name(),
                    s.held().map(RegisterReport::words).orElse("not held"),
                    s.dates().map(RegisterReport::precision).orElse("–"),
                    s.planned().map(RegisterReport::words).orElse("–"),
                    word(s.status()),
                    s.mode().map(RegisterReport::word).orElse("not on record"),
                    names(s.delegations(Delegation.Capacity.HOST).stream().map(Delegation::party)));
        }
    }

    private void changes() {
        heading("How dates and places came about");
        List<Summit> changed =
                summits.stream().filter(s -> !s.events().isEmpty()).toList();
        if (changed.isEmpty()) {
            line("None of the summits has an event on record.");
        }
        for (Summit s : changed) {
            line("- **" + text(s.name()) + "**");
            for (LifeEvent e : s.events()) {
                line("  - " + word(e.kind())
                        + e.announced().map(d -> " on " + words(d)).orElse("")
                        + e.dates().map(d -> ", for " + words(d)).orElse("")
                        + e.place().map(p -> ", " + text(p.name())).orElse("")
                        + e.reason().map(r -> ": " + text(r)).orElse(""));
            }
        }
    }

    /** An outcome as an answer; the number is that of the outcome among all of the register. */
    private record Answer(int number, Summit summit, Outcome outcome) {}

    /** The first outcomes that answer something, and how many there are. */
    private record Answers(List<Answer> first, int count) {}

    /** The outcomes by what they name, each reference with its summit. */
    private static ImmutableListMultimap<ProposalRef, Answer> answers(List<Summit> summits) {
        ImmutableListMultimap.Builder<ProposalRef, Answer> answers = ImmutableListMultimap.builder();
        int number = 0;
        for (Summit s : summits) {
            for (Outcome o : s.outcomes()) {
                Answer answer = new Answer(number++, s, o);
                o.answers().stream()
                        .map(ref -> ref.summit().isPresent() ? ref : ref.at(s.id().value()))
                        .distinct()
                        .forEach(ref -> answers.put(ref, answer));
            }
        }
        return answers.build();
    }

    private void proposals() {
        heading("What became of the proposals of " + text(nameOf(party)));
        int proposals = 0;
        int asked = 0;
        int taken = 0;
        for (Summit s : summits) {
            List<Proposal> made = s.proposalsOf(party.value());
            if (!made.isEmpty()) {
                line("### " + text(s.name()));
                line("");
            }
            for (Proposal p : made) {
                proposals++;
                ProposalRef whole = ProposalRef.of(p.id().value());
                line("- **" + text(p.text()) + "**"
                        + p.madeOn().map(d -> " (" + words(d) + ")").orElse(""));
                String id = s.id().value();
                List<Answer> toWhole = answers.get(whole.at(id));
                Set<Answer> wholes = Sets.newIdentityHashSet();
                wholes.addAll(toWhole);
                if (p.measures().isEmpty() || !toWhole.isEmpty()) {
                    answered(new Answers(toWhole, toWhole.size()), s, "as a whole");
                }
                if (p.measures().isEmpty()) {
                    asked++;
                    taken += toWhole.isEmpty() ? 0 : 1;
                }
                for (Measure m : p.measures()) {
                    ProposalRef ref = ProposalRef.of(p.id().value(), m.id().value());
                    Answers toMeasure = answers(toWhole, wholes, ref.at(id));
                    answered(toMeasure, s, text(m.text()));
                    asked++;
                    taken += toMeasure.count() == 0 ? 0 : 1;
                }
            }
            if (!made.isEmpty()) {
                line("");
            }
        }
        line(
                proposals == 0
                        ? "No proposal of this party is on record."
                        : "Of " + counted(asked, "thing") + " asked for in " + counted(proposals, "proposal")
                                + ", " + taken + " " + (taken == 1 ? "was" : "were") + " taken up and "
                                + (asked - taken) + " not, as far as these records tell.");
    }

    private void answered(Answers answers, Summit asked, String what) {
        if (answers.count() == 0) {
            line("  - not taken up: " + what);
        }
        for (Answer a : Iterables.limit(answers.first(), MOST)) {
            line("  - taken up: " + what + " → " + word(a.outcome().kind())
                    + (a.summit().equals(asked)
                            ? ""
                            : " of the " + text(a.summit().name())) + ": "
                    + text(a.outcome().text()));
        }
        if (answers.count() > MOST) {
            line("  - and " + (answers.count() - MOST) + " more outcomes that take it up");
        }
    }

    /** The outcomes of all summits that answer a measure of one of them, in itself or with the whole proposal. */
    private Answers answers(List<Answer> toWhole, Set<Answer> wholes, ProposalRef measure) {
        List<Answer> toItself =
                answers.get(measure).stream().filter(a -> !wholes.contains(a)).toList();
        return new Answers(
                Stream.concat(toWhole.stream().limit(MOST), toItself.stream().limit(MOST))
                        .sorted(Comparator.comparingInt(Answer::number))
                        .limit(MOST)
                        .toList(),
                toWhole.size() + toItself.size());
    }

    private void answersAcross() {
        heading("Proposals that another summit took up");
        boolean none = true;
        for (Summit s : summits) {
            for (Outcome o : s.outcomes()) {
                for (ProposalRef ref : o.answers()) {
                    if (ref.summit().isPresent() && !ref.summit().get().equals(s.id())) {
                        none = false;
                        line("- " + text(s.name()) + ": " + text(o.text()) + " It takes up "
                                + proposal(ref, ref.summit().get()));
                    }
                }
            }
        }
        if (none) {
            line("None is on record.");
        }
    }

    private String proposal(ProposalRef ref, Id summit) {
        Summit asked = byId.get(summit);
        Optional<Act> act = asked == null ? Optional.empty() : asked.find(ref);
        return asked == null || act.isEmpty()
                ? "`" + ref + "`, which is not in these documents."
                : "what was put forward at the " + text(asked.name()) + ": "
                        + text(act.get().text());
    }

    private void partnership() {
        heading("The partnership of ASEAN and the Republic of Korea, as each record tells it");
        Map<Id, Partnership> told = new LinkedHashMap<>();
        summits.forEach(s -> s.partnershipOf("ASEAN", "KR").ifPresent(p -> told.put(s.id(), p)));
        if (told.isEmpty()) {
            line("None of the records speaks of it.");
            return;
        }
        String[] names = told.keySet().stream().map(this::nameOf).toArray(String[]::new);
        table(with("Level", names));
        Set<PartnershipLevel> levels = new LinkedHashSet<>();
        told.values().forEach(p -> p.steps().forEach(step -> levels.add(step.level())));
        levels.stream()
                .sorted(Comparator.comparing((PartnershipLevel l) -> l.rung().orElse(Integer.MAX_VALUE))
                        .thenComparing(PartnershipLevel::value))
                .forEach(level -> row(with(
                        level.label(),
                        told.values().stream().map(p -> since(p, level)).toArray(String[]::new))));
        line("");
        table(with("Level on", with(names, "Do they agree?")));
        for (LocalDate day : ASKED) {
            List<Possible<PartnershipLevel>> answers = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            told.forEach((id, p) -> {
                boolean later = summit(id)
                        .dates()
                        .flatMap(Period::latest)
                        .map(day::isAfter)
                        .orElse(false);
                // A record does not know what came after it, although its last step has no end.
                Possible<PartnershipLevel> answer = later ? Possible.nothing() : p.levelOn(day);
                cells.add(later ? "later than this record" : level(answer));
                answers.add(answer);
            });
            cells.add(agreement(answers));
            row(with(words(PartialDate.parse(day.toString())), cells.toArray(String[]::new)));
        }
    }

    private static String since(Partnership partnership, PartnershipLevel level) {
        List<PartnershipStep> steps = partnership.steps().stream()
                .filter(step -> step.level().equals(level))
                .toList();
        return steps.isEmpty()
                ? "–"
                : steps.stream()
                        .map(step -> step.date().map(RegisterReport::words).orElse("no date")
                                + step.name().map(n -> " (" + n + ")").orElse(""))
                        .collect(joining("; "));
    }

    private static String level(Possible<PartnershipLevel> answer) {
        return answer.isUndecided()
                ? "cannot tell: "
                        + answer.candidates().stream()
                                .map(PartnershipLevel::label)
                                .collect(joining(" or "))
                : answer.value().map(PartnershipLevel::label).orElse("nothing on record");
    }

    private static String agreement(List<Possible<PartnershipLevel>> answers) {
        List<Possible<PartnershipLevel>> said =
                answers.stream().filter(a -> !a.candidates().isEmpty()).toList();
        if (said.size() < 2) {
            return "–";
        }
        Set<PartnershipLevel> common = new LinkedHashSet<>(said.get(0).candidates());
        said.forEach(a -> common.retainAll(a.candidates()));
        return common.isEmpty() ? "no" : said.stream().allMatch(Possible::isKnown) ? "yes" : "cannot tell";
    }

    private void figures() {
        heading("Figures that are reported more than once");
        line("Two figures agree if one number fits both as they are rounded. What partners count from either side is"
                + " brought to one point of view first.");
        ImmutableList<ImmutableList<Reported>> groups =
                RegisterFigures.of(summits).reportedMoreThanOnce();
        if (groups.isEmpty()) {
            line("");
            line("None is on record.");
        }
        for (ImmutableList<Reported> group : groups) {
            line("");
            line("### " + text(subject(group.get(0).view())));
            line("");
            table("Value", "Kind", "Counted by", "Sources", "Record of the");
            for (Reported r : group) {
                row(
                        value(r),
                        word(r.figure().kind()),
                        r.isTurned()
                                ? r.figure().reporter().shortestName() + ", the other side"
                                : r.figure().reporter().shortestName(),
                        sources(r.figure()),
                        r.summit().name());
            }
            line("");
            int compared = Math.min(group.size(), MOST);
            for (int i = 0; i < compared; i++) {
                for (int j = i + 1; j < compared; j++) {
                    line("- " + value(group.get(i)) + " and " + value(group.get(j)) + ": "
                            + words(group.get(i).agreement(group.get(j))));
                }
            }
            if (group.size() > MOST) {
                line("- the first " + MOST + " were held against each other, and " + (group.size() - MOST)
                        + " more were not");
            }
        }
    }

    private static String words(Agreement agreement) {
        return switch (agreement) {
            case AGREE -> "they agree";
            case DIFFER -> "**they differ**";
            case NOT_COMPARABLE -> "they cannot be compared";
        };
    }

    private void targets() {
        heading("Targets and what was measured");
        RegisterFigures figures = RegisterFigures.of(summits);
        if (figures.targets().isEmpty()) {
            line("No target for a year is on record.");
            return;
        }
        table("Target", "Aim", "Record of the", "Measured", "Sources", "Reached?");
        ImmutableListMultimap<Object, Reported> all = figures.measured();
        for (Reported target : figures.targets()) {
            ImmutableList<Reported> measured = RegisterFigures.measuredFor(target, all, MOST);
            if (measured.isEmpty()) {
                row(
                        subject(target.view()),
                        value(target),
                        target.summit().name(),
                        "nothing on record for that year",
                        "–",
                        "cannot tell");
            }
            for (Reported r : measured) {
                row(
                        subject(target.view()),
                        value(target),
                        target.summit().name(),
                        value(r),
                        sources(r.figure()),
                        switch (RegisterFigures.standing(target, r)) {
                            case REACHED -> "yes";
                            case MISSED -> "no";
                            case CANNOT_TELL -> "cannot tell";
                        });
            }
        }
    }

    private void topics() {
        heading("Topics of more than one summit");
        Map<String, Map<Id, Integer>> acts = new LinkedHashMap<>();
        for (Summit s : summits) {
            Multiset<Id> about = s.acts()
                    .flatMap(act -> act.topics().stream().map(Topic::id).distinct())
                    .collect(ImmutableMultiset.toImmutableMultiset());
            for (Topic t : s.topics()) {
                acts.computeIfAbsent(t.label(), l -> new LinkedHashMap<>())
                        .merge(s.id(), about.count(t.id()), Integer::sum);
            }
        }
        table("Topic", "Summits", "Proposals, measures, statements and outcomes about it");
        acts.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .sorted(Comparator.comparing((Map.Entry<String, Map<Id, Integer>> e) ->
                                -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> row(
                        e.getKey(),
                        "" + e.getValue().size(),
                        e.getValue().entrySet().stream()
                                .map(s -> nameOf(s.getKey()) + ": " + s.getValue())
                                .collect(joining("; "))));
    }

    private void parties() {
        heading("Parties that took part most");
        Map<PartyCode, Set<Id>> took = new LinkedHashMap<>();
        for (Summit s : summits) {
            for (Delegation d : s.delegations()) {
                if (s.status() == Summit.Status.HELD && d.attendance() == Delegation.Attendance.ATTENDED) {
                    took.computeIfAbsent(d.party().code(), c -> new LinkedHashSet<>())
                            .add(s.id());
                }
            }
        }
        line("A record need not name all who took part.");
        line("");
        table("Party", "Summits", "Which");
        took.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .sorted(Comparator.comparing((Map.Entry<PartyCode, Set<Id>> e) ->
                                -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> row(
                        nameOf(e.getKey()),
                        "" + e.getValue().size(),
                        e.getValue().stream().map(this::nameOf).collect(joining("; "))));
    }

    private Summit summit(Id id) {
        return Objects.requireNonNull(byId.get(id));
    }

    private String nameOf(Id summit) {
        return summit(summit).name();
    }

    private String nameOf(PartyCode code) {
        return partyNames.getOrDefault(code, code.value());
    }

    private static String names(Stream<Party> parties) {
        String names = parties.map(Party::name).collect(joining(", "));
        return names.isEmpty() ? "not on record" : names;
    }

    private static String subject(TradeFigure f) {
        return f.indicator().value().replace('-', ' ')
                + (f.aspect() == TradeFigure.Aspect.LEVEL ? "" : ", " + word(f.aspect()))
                + ", " + f.reporter().shortestName()
                + f.partner().map(p -> " with " + p.shortestName()).orElse("")
                + f.period().map(p -> ", " + words(p)).orElse("")
                + (f.basis() == TradeFigure.Basis.IN_PERIOD ? "" : ", " + word(f.basis()));
    }

    private static String value(Reported reported) {
        return reported.figure().value().map(Object::toString).orElse("–");
    }

    private static String sources(TradeFigure figure) {
        return figure.citations().stream()
                .map(c -> c.source().publisher()
                        + c.source().published().map(d -> ", " + d.year()).orElse(""))
                .distinct()
                .collect(joining("; "));
    }

    static String words(Period period) {
        Optional<PartialDate> start = period.start();
        Optional<PartialDate> end = period.end();
        if (start.isPresent() && end.isPresent()) {
            PartialDate a = start.get();
            PartialDate b = end.get();
            boolean oneMonth = a.isExactDay()
                    && b.isExactDay()
                    && a.year() == b.year()
                    && a.firstDay().getMonth() == b.firstDay().getMonth();
            return period.isSingleDate()
                    ? words(a)
                    : (oneMonth ? "" + a.firstDay().getDayOfMonth() : words(a)) + " to " + words(b);
        }
        return start.map(d -> "from " + words(d)).orElse("")
                + end.map(d -> "until " + words(d)).orElse("");
    }

    static String words(PartialDate date) {
        if (date.isOneOfSeveral()) {
            return "between " + words(date.firstOption()) + " and " + words(date.lastOption());
        }
        LocalDate first = date.firstDay();
        String month = first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String written = switch (date.precision()) {
            case YEAR -> "" + date.year();
            case HALF -> (first.getMonthValue() < 7 ? "first" : "second") + " half of " + date.year();
            case QUARTER -> "quarter " + (first.getMonthValue() + 2) / 3 + " of " + date.year();
            case MONTH -> month + " " + date.year();
            case DAY -> first.getDayOfMonth() + " " + month + " " + date.year();
        };
        return date.reservation() == PartialDate.Reservation.NONE ? written : "about " + written;
    }

    /** The less precise of both sides. */
    private static String precision(Period period) {
        return Stream.concat(period.start().stream(), period.end().stream())
                .min(Comparator.comparing(PartialDate::precision))
                .map(d -> word(d.precision()))
                .orElse("–");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String[] with(String first, String... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toArray(String[]::new);
    }

    private static String[] with(String[] some, String last) {
        return Stream.concat(Stream.of(some), Stream.of(last)).toArray(String[]::new);
    }

    private void heading(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void table(String... titles) {
        row(titles);
        line("|" + " --- |".repeat(titles.length));
    }

    private void row(String... cells) {
        line(Stream.of(cells).map(RegisterReport::text).collect(joining(" | ", "| ", " |")));
    }

    /** A text as it is, whatever Markdown would make of it. */
    private static String text(String text) {
        return Markdown.escape(text).replaceAll(" +", " ");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
