package org.summitry.benchmarks;

import java.util.List;
import java.util.Random;
import org.summitry.Summit;
import org.summitry.catalogue.Countries;
import org.summitry.figure.Indicator;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Office;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.Statement;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import org.summitry.time.Period;

/** Summits of any size, made with the builders. */
final class MadeSummits {
    static final Party KOREA = Countries.of("KR");
    static final Party VIET_NAM = Countries.of("VN");

    private static final List<String> WORDS = List.of(
            "both sides agree to open talks",
            "on the upgrade of the free trade agreement",
            "and to deepen cooperation",
            "in the digital economy",
            "for the people of the region",
            "with the support of the secretariat",
            "như đã nêu",
            "at the earliest date",
            "and on green growth",
            "in the supply of energy",
            "between small enterprises",
            "under the plan of action");

    private final Random random;
    private final Summit.Builder summit;
    private final List<Topic> topics = List.of(
            Topic.of("trade", "trade"),
            Topic.of("digital-economy", "digital economy"),
            Topic.of("green-growth", "green growth"));
    private Source source;

    private MadeSummits(String id, int seed) {
        this.random = new Random(seed);
        this.summit = Summit.builder()
                .id(id)
                .name("Summit of the parties")
                .edition(1 + seed % 60)
                .status(Summit.Status.HELD)
                .held("2025-10-27")
                .language("en");
        this.source = newSource(0);
    }

    /** A summit of so many proposals, outcomes, figures and statements in turn, with people and sources to match. */
    static Summit of(String id, int parts, int seed) {
        MadeSummits made = new MadeSummits(id, seed);
        made.summit.addDelegation(Delegation.of(KOREA));
        Leader leader = made.leader(0);
        for (int i = 0; i < parts; i++) {
            int group = i / 4;
            if (i % 200 == 199) {
                made.source = made.newSource(i / 200 + 1);
            }
            switch (i % 4) {
                case 0 -> {
                    leader = made.leader(group);
                    made.summit.addDelegation(Delegation.builder()
                            .party(Party.of("X" + group, Party.Kind.OTHER, "Party " + group))
                            .addDelegate(Delegate.builder().leader(leader).build())
                            .build());
                    made.summit.addProposal(made.proposal(group, leader));
                }
                case 1 -> made.summit.addOutcome(made.outcome(group));
                case 2 -> made.summit.addFigure(made.figure(group));
                default -> made.summit.addStatement(made.statement(group, leader));
            }
        }
        return made.summit.build();
    }

    private Source newSource(int number) {
        return Source.builder()
                .id("source-" + number)
                .publisher("Press office")
                .published("2025-10-27")
                .build();
    }

    private Leader leader(int number) {
        return Leader.builder()
                .id("leader-" + number)
                .name(PersonName.of("Nguyễn Văn " + number))
                .addOffice(Office.builder()
                        .id("minister")
                        .title("Minister")
                        .party(VIET_NAM)
                        .build())
                .build();
    }

    private Proposal proposal(int number, Leader author) {
        return Proposal.builder()
                .id("proposal-" + number)
                .text(text())
                .author(author)
                .addTopic(topics.get(number % topics.size()))
                .addMeasure(Measure.builder().id("a").text(text()).build())
                .addMeasure(Measure.builder().id("b").text(text()).build())
                .addCitation(Citation.of(source))
                .build();
    }

    private Outcome outcome(int number) {
        Outcome.Builder outcome = Outcome.builder()
                .id("outcome-" + number)
                .kind(Outcome.Kind.COMMITMENT)
                .text(text())
                .addBy(KOREA)
                .period(Integer.toString(2026 + number % 10))
                .addTopic(topics.get(number % topics.size()))
                .addCitation(Citation.of(source, "paragraph " + number));
        // Every other proposal stays without an answer.
        return number % 2 == 0
                ? outcome.addAnswer(ProposalRef.of("proposal-" + number, "a")).build()
                : outcome.build();
    }

    private TradeFigure figure(int number) {
        return TradeFigure.builder()
                .id("figure-" + number)
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator(number % 2 == 0 ? Indicator.TWO_WAY_TRADE : Indicator.FDI_INFLOW)
                .reporter(VIET_NAM)
                .partner(KOREA)
                .period(Period.parse(Integer.toString(1990 + number % 36)))
                .value(Quantity.of(random.nextInt(1, 4000) + "." + random.nextInt(10), Magnitude.MILLION, Unit.USD))
                .addCitation(Citation.of(source))
                .build();
    }

    private Statement statement(int number, Leader speaker) {
        return Statement.builder()
                .id("statement-" + number)
                .kind(Statement.Kind.WELCOME)
                .text(text())
                .speaker(speaker)
                .addTopic(topics.get(number % topics.size()))
                .addCitation(Citation.of(source))
                .build();
    }

    private String text() {
        StringBuilder out = new StringBuilder("The parties note that");
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            out.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return out.append('.').toString();
    }
}
