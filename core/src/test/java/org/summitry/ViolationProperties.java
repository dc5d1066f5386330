package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegation;
import org.summitry.partnership.Topic;
import org.summitry.party.Membership;
import org.summitry.party.Party;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Source;
import org.summitry.testing.SummitArbitraries;

/** Whichever invariants one part of any valid summit is made to break, these are told, in the order of the checks, and no other. */
class ViolationProperties {
    private static final String BLANK = ": not be blank";
    private static final String TWICE = ": not contain duplicates";
    private static final int MOST = 3;

    /** Something that breaks one invariant and leaves all others alone. */
    private record Fault<B>(String broken, Consumer<B> plant) {}

    /** A valid value in a builder, and what can be done to it, in the order in which that is checked. */
    private record Subject<B>(B builder, Supplier<?> build, List<Fault<B>> faults) {
        Subject(B builder, Supplier<?> build) {
            this(builder, build, new ArrayList<>());
        }

        Subject<B> with(boolean possible, String broken, Consumer<B> plant) {
            if (possible) {
                faults.add(new Fault<>(broken, plant));
            }
            return this;
        }
    }

    @Provide
    Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }

    @Property(tries = 500)
    void allThatIsBrokenIsTold(@ForAll("summits") Summit summit, @ForAll long seed) {
        Random random = new Random(seed);
        List<Subject<?>> subjects = new ArrayList<>();
        subjects.add(ofSummit(summit));
        summit.figures().forEach(figure -> subjects.add(ofFigure(figure)));
        summit.proposals().forEach(proposal -> subjects.add(ofProposal(proposal)));
        summit.outcomes().forEach(outcome -> subjects.add(ofOutcome(outcome)));
        summit.sources().forEach(source -> subjects.add(ofSource(source)));
        summit.parties().forEach(party -> subjects.add(ofParty(party)));
        for (Subject<?> subject : subjects) {
            assertAllTold(subject, random);
        }
    }

    private static <B> void assertAllTold(Subject<B> subject, Random random) {
        List<Fault<B>> left = new ArrayList<>(subject.faults);
        while (left.size() > 1 + random.nextInt(MOST)) {
            left.remove(random.nextInt(left.size()));
        }
        left.forEach(fault -> fault.plant.accept(subject.builder));

        InvalidValueException e = catchThrowableOfType(InvalidValueException.class, subject.build::get);

        assertThat(e).as("of %s", left).isNotNull();
        assertThat(e.violations())
                .extracting(violation ->
                        violation.attribute() + ": " + violation.rule().replaceAll(" \\(it is .*\\)", ""))
                .containsExactlyElementsOf(left.stream().map(Fault::broken).toList());
    }

    private static Subject<?> ofSummit(Summit summit) {
        Summit.Builder builder = summit.toBuilder();
        return new Subject<>(builder, builder::build)
                .with(true, "name" + BLANK, b -> b.name(" "))
                .with(true, "edition: be 1 or more", b -> b.edition(0))
                .with(
                        !summit.parties().isEmpty(),
                        "parties: not have two that differ and share one id",
                        b -> b.addDelegation(Delegation.of(summit.parties().get(0).toBuilder()
                                .name("Another")
                                .build())))
                .with(
                        !summit.figures().isEmpty(),
                        "figures: have ids that nothing else of the record has (figures has it too)",
                        b -> b.addFigure(summit.figures().get(0)));
    }

    private static Subject<?> ofFigure(TradeFigure figure) {
        TradeFigure.Builder builder = figure.toBuilder();
        boolean total = figure.basis() == TradeFigure.Basis.TOTAL;
        boolean share = figure.aspect() == TradeFigure.Aspect.SHARE;
        return new Subject<>(builder, builder::build)
                .with(total, "years: be 1 or more", b -> b.years(0))
                .with(!total, "years: be absent unless basis is total", b -> b.years(1))
                .with(true, "definition" + BLANK, b -> b.definition(" "))
                .with(share, "shareOf" + BLANK, b -> b.shareOf(" "))
                .with(true, "conditions" + BLANK, b -> b.addCondition(" "))
                .with(
                        figure.aspect() != TradeFigure.Aspect.LEVEL,
                        "value: be in percent or percentage-points unless aspect is level",
                        b -> b.value(Quantity.parse("USD 5")))
                .with(
                        figure.aspect() != TradeFigure.Aspect.GROWTH,
                        "comparedWith: be absent unless aspect is growth",
                        b -> b.comparedWith("2024"))
                .with(!share, "shareOf: be absent unless aspect is share", b -> b.shareOf("all trade"))
                .with(true, "partOf: be another figure", b -> b.partOf(figure.id()));
    }

    private static Subject<?> ofProposal(Proposal proposal) {
        Proposal.Builder builder = proposal.toBuilder();
        return new Subject<>(builder, builder::build)
                .with(true, "text" + BLANK, b -> b.text(" "))
                .with(true, "topics" + TWICE, b -> b.topics(twice(proposal.topics(), Topic.of("again"))))
                .with(
                        !proposal.addressees().isEmpty(),
                        "addressees" + TWICE,
                        b -> b.addAddressee(proposal.addressees().get(0)))
                .with(
                        !proposal.places().isEmpty(),
                        "places" + TWICE,
                        b -> b.addPlace(proposal.places().get(0)))
                .with(
                        !proposal.onBehalfOf().isEmpty(),
                        "onBehalfOf" + TWICE,
                        b -> b.addOnBehalfOf(proposal.onBehalfOf().get(0)))
                .with(
                        !proposal.measures().isEmpty(),
                        "measures" + TWICE,
                        b -> b.addMeasure(proposal.measures().get(0)));
    }

    private static Subject<?> ofOutcome(Outcome outcome) {
        Outcome.Builder builder = outcome.toBuilder();
        return new Subject<>(builder, builder::build)
                .with(true, "text" + BLANK, b -> b.text(" "))
                .with(
                        !outcome.by().isEmpty(),
                        "by" + TWICE,
                        b -> b.addBy(outcome.by().get(0)))
                .with(
                        true,
                        "answers" + TWICE,
                        b -> b.answers(twice(outcome.answers(), ProposalRef.of("elsewhere", "again"))))
                .with(true, "conditions" + BLANK, b -> b.addCondition(" "))
                .with(true, "partOf: be another outcome", b -> b.partOf(outcome.id()));
    }

    private static Subject<?> ofSource(Source source) {
        Source.Builder builder = source.toBuilder();
        return new Subject<>(builder, builder::build)
                .with(true, "publisher" + BLANK, b -> b.publisher(" "))
                .with(true, "agency" + BLANK, b -> b.agency("\t"))
                .with(true, "title: not have half of a surrogate pair", b -> b.title("a\uD83D"))
                .with(true, "dateline" + BLANK, b -> b.dateline(""));
    }

    private static Subject<?> ofParty(Party party) {
        Party.Builder builder = party.toBuilder();
        return new Subject<>(builder, builder::build)
                .with(true, "name" + BLANK, b -> b.name(" "))
                .with(true, "shortName" + BLANK, b -> b.shortName(" "))
                .with(
                        !party.memberships().isEmpty(),
                        "memberships" + TWICE,
                        b -> b.addMembership(party.memberships().get(0)))
                .with(
                        true,
                        "memberships: not name the party itself",
                        b -> b.addMembership(Membership.of(party.code().value(), Membership.Status.OBSERVER, "2024")));
    }

    /** The elements and one more, which stands twice. */
    private static <E> ImmutableList<E> twice(ImmutableList<E> elements, E more) {
        return ImmutableList.<E>builder().addAll(elements).add(more).add(more).build();
    }
}
