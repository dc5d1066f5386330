package org.summitry.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The wire format as Immutables generates it for Jackson, with the fields of {@link Records}: {@code null} and empty lists for what is
 * absent. Jackson fills the generated builders; through the {@code Json} classes, which {@code as} asks for, it is slower.
 */
@Value.Enclosing
// Not the style of the model, which is inherited otherwise. A builder holds nothing for the lists that stay empty.
@Value.Style(deferCollectionAllocation = true)
final class Values {
    private Values() {}

    /** {@code summit}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Summit.class)
    @JsonDeserialize(builder = ImmutableValues.Summit.Builder.class)
    interface Summit {
        String format();

        String id();

        String name();

        List<OtherName> otherNames();

        @Nullable
        Series series();

        @Nullable
        Integer edition();

        String status();

        @Nullable
        String planned();

        @Nullable
        String held();

        @Nullable
        String mode();

        @Nullable
        SummitRef partOf();

        @Nullable
        String language();

        List<Source> sources();

        List<Party> parties();

        List<Place> places();

        List<Topic> topics();

        List<Leader> leaders();

        List<Instrument> instruments();

        List<Initiative> initiatives();

        List<Venue> venues();

        List<LifeEvent> events();

        List<Delegation> delegations();

        List<Proposal> proposals();

        List<Statement> statements();

        List<Outcome> outcomes();

        List<Assessment> assessments();

        List<Partnership> partnerships();

        List<TradeFigure> figures();

        List<Claim> claims();

        List<String> citations();
    }

    /** {@code assessment}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Assessment.class)
    @JsonDeserialize(builder = ImmutableValues.Assessment.Builder.class)
    interface Assessment {
        String of();

        @Nullable
        String measure();

        String assessor();

        List<String> assessorParties();

        String on();

        @Nullable
        String party();

        Score score();

        List<String> citations();
    }

    /** {@code claim}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Claim.class)
    @JsonDeserialize(builder = ImmutableValues.Claim.Builder.class)
    interface Claim {
        String about();

        String attribute();

        String value();

        List<String> citations();
    }

    /** {@code delegate}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Delegate.class)
    @JsonDeserialize(builder = ImmutableValues.Delegate.Builder.class)
    interface Delegate {
        String leader();

        @Nullable
        String office();

        @Nullable
        String presence();

        @Nullable
        String inPlaceOf();
    }

    /** {@code delegation}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Delegation.class)
    @JsonDeserialize(builder = ImmutableValues.Delegation.Builder.class)
    interface Delegation {
        String party();

        @Nullable
        String within();

        List<String> capacities();

        @Nullable
        String attendance();

        @Nullable
        String calledAs();

        List<Delegate> delegates();

        List<String> citations();
    }

    /** {@code initiative}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Initiative.class)
    @JsonDeserialize(builder = ImmutableValues.Initiative.Builder.class)
    interface Initiative {
        String id();

        String kind();

        String name();

        @Nullable
        String abbreviation();

        List<OtherName> otherNames();

        List<String> parties();

        @Nullable
        String period();

        List<String> topics();

        List<String> citations();
    }

    /** {@code instrument}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Instrument.class)
    @JsonDeserialize(builder = ImmutableValues.Instrument.Builder.class)
    interface Instrument {
        String id();

        String kind();

        String name();

        @Nullable
        String abbreviation();

        List<OtherName> otherNames();

        List<String> parties();

        @Nullable
        String period();

        @Nullable
        String replaces();

        List<TreatyAction> acts();

        List<TextVersion> versions();

        List<String> citations();
    }

    /** {@code instrumentAct}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.TreatyAction.class)
    @JsonDeserialize(builder = ImmutableValues.TreatyAction.Builder.class)
    interface TreatyAction {
        String kind();

        @Nullable
        String party();

        @Nullable
        String date();

        @Nullable
        String by();

        List<String> citations();
    }

    /** {@code leader}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Leader.class)
    @JsonDeserialize(builder = ImmutableValues.Leader.Builder.class)
    interface Leader {
        String id();

        PersonName name();

        List<Office> offices();

        List<OtherName> otherNames();

        List<String> citations();
    }

    /** {@code lifeEvent}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.LifeEvent.class)
    @JsonDeserialize(builder = ImmutableValues.LifeEvent.Builder.class)
    interface LifeEvent {
        String kind();

        @Nullable
        String announced();

        @Nullable
        String dates();

        @Nullable
        String place();

        @Nullable
        String reason();

        List<String> citations();
    }

    /** {@code measure}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Measure.class)
    @JsonDeserialize(builder = ImmutableValues.Measure.Builder.class)
    interface Measure {
        String id();

        String text();

        List<String> addressees();

        List<String> beneficiaries();

        List<String> topics();

        List<String> places();

        List<String> instruments();

        List<String> initiatives();

        List<String> citations();
    }

    /** {@code membership}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Membership.class)
    @JsonDeserialize(builder = ImmutableValues.Membership.Builder.class)
    interface Membership {
        String member();

        String status();

        @Nullable
        String period();

        List<String> citations();
    }

    /** {@code office}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Office.class)
    @JsonDeserialize(builder = ImmutableValues.Office.Builder.class)
    interface Office {
        String id();

        String title();

        String party();

        @Nullable
        String kind();

        @Nullable
        String period();

        List<String> citations();
    }

    /** {@code otherName}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.OtherName.class)
    @JsonDeserialize(builder = ImmutableValues.OtherName.Builder.class)
    interface OtherName {
        String text();

        @Nullable
        String language();

        List<String> usedBy();
    }

    /** {@code outcome}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Outcome.class)
    @JsonDeserialize(builder = ImmutableValues.Outcome.Builder.class)
    interface Outcome {
        String id();

        String kind();

        String text();

        List<String> by();

        List<String> except();

        @Nullable
        String speaker();

        @Nullable
        String madeOn();

        @Nullable
        String period();

        List<String> answers();

        @Nullable
        String partOf();

        List<String> conditions();

        List<String> figures();

        List<String> addressees();

        List<String> beneficiaries();

        List<String> topics();

        List<String> places();

        List<String> instruments();

        List<String> initiatives();

        List<TextVersion> versions();

        List<String> citations();
    }

    /** {@code partnership}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Partnership.class)
    @JsonDeserialize(builder = ImmutableValues.Partnership.Builder.class)
    interface Partnership {
        String id();

        String name();

        List<String> parties();

        @Nullable
        String asOf();

        List<PartnershipStep> steps();

        List<String> citations();
    }

    /** {@code partnershipStep}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.PartnershipStep.class)
    @JsonDeserialize(builder = ImmutableValues.PartnershipStep.Builder.class)
    interface PartnershipStep {
        String level();

        @Nullable
        String date();

        @Nullable
        String instrument();

        @Nullable
        SummitRef summit();

        @Nullable
        String name();

        List<String> citations();
    }

    /** {@code party}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Party.class)
    @JsonDeserialize(builder = ImmutableValues.Party.Builder.class)
    interface Party {
        String code();

        String kind();

        String name();

        @Nullable
        String shortName();

        List<OtherName> otherNames();

        List<Membership> memberships();

        List<String> citations();
    }

    /** {@code personName}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.PersonName.class)
    @JsonDeserialize(builder = ImmutableValues.PersonName.Builder.class)
    interface PersonName {
        String full();

        @Nullable
        String family();

        @Nullable
        String given();

        @Nullable
        String order();
    }

    /** {@code place}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Place.class)
    @JsonDeserialize(builder = ImmutableValues.Place.Builder.class)
    interface Place {
        String id();

        String kind();

        String name();

        @Nullable
        String country();

        List<OtherName> otherNames();

        List<String> citations();
    }

    /** {@code proposal}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Proposal.class)
    @JsonDeserialize(builder = ImmutableValues.Proposal.Builder.class)
    interface Proposal {
        String id();

        String text();

        @Nullable
        String author();

        List<String> onBehalfOf();

        @Nullable
        String madeOn();

        List<String> addressees();

        List<String> beneficiaries();

        List<String> topics();

        List<String> places();

        List<String> instruments();

        List<String> initiatives();

        List<Measure> measures();

        List<TextVersion> versions();

        List<String> citations();
    }

    /** {@code quantity}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Quantity.class)
    @JsonDeserialize(builder = ImmutableValues.Quantity.Builder.class)
    interface Quantity {
        @Nullable
        String qualifier();

        BigDecimal number();

        @Nullable
        BigDecimal to();

        @Nullable
        String magnitude();

        String unit();
    }

    /** {@code rank}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Rank.class)
    @JsonDeserialize(builder = ImmutableValues.Rank.Builder.class)
    interface Rank {
        int position();

        String ranked();

        String inRankingOf();

        String among();

        @Nullable
        String by();

        @Nullable
        String period();

        @Nullable
        Integer outOf();
    }

    /** {@code roleElsewhere}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.RoleElsewhere.class)
    @JsonDeserialize(builder = ImmutableValues.RoleElsewhere.Builder.class)
    interface RoleElsewhere {
        String party();

        String capacity();

        SummitRef summit();
    }

    /** {@code score}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Score.class)
    @JsonDeserialize(builder = ImmutableValues.Score.Builder.class)
    interface Score {
        @Nullable
        Integer compliance();

        @Nullable
        String qualifier();

        @Nullable
        BigDecimal percent();

        @Nullable
        BigDecimal to();

        @Nullable
        String words();
    }

    /** {@code series}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Series.class)
    @JsonDeserialize(builder = ImmutableValues.Series.Builder.class)
    interface Series {
        String id();

        String name();
    }

    /** {@code source}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Source.class)
    @JsonDeserialize(builder = ImmutableValues.Source.Builder.class)
    interface Source {
        String id();

        String publisher();

        @Nullable
        String agency();

        @Nullable
        String title();

        @Nullable
        String published();

        @Nullable
        String dateline();

        @Nullable
        String address();

        @Nullable
        String language();

        @Nullable
        String accessed();
    }

    /** {@code statement}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Statement.class)
    @JsonDeserialize(builder = ImmutableValues.Statement.Builder.class)
    interface Statement {
        String id();

        String kind();

        String text();

        @Nullable
        String speaker();

        List<String> onBehalfOf();

        @Nullable
        String madeOn();

        List<String> addressees();

        List<String> addressedLeaders();

        List<String> about();

        List<RoleElsewhere> rolesElsewhere();

        @Nullable
        String period();

        List<String> topics();

        List<String> places();

        List<String> instruments();

        List<String> initiatives();

        List<String> citations();
    }

    /** {@code summitRef}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.SummitRef.class)
    @JsonDeserialize(builder = ImmutableValues.SummitRef.Builder.class)
    interface SummitRef {
        String name();

        @Nullable
        String id();

        @Nullable
        String series();

        @Nullable
        Integer edition();

        @Nullable
        String dates();
    }

    /** {@code textVersion}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.TextVersion.class)
    @JsonDeserialize(builder = ImmutableValues.TextVersion.Builder.class)
    interface TextVersion {
        String stage();

        @Nullable
        String date();

        @Nullable
        String text();

        @Nullable
        String language();

        List<String> citations();
    }

    /** {@code topic}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Topic.class)
    @JsonDeserialize(builder = ImmutableValues.Topic.Builder.class)
    interface Topic {
        String id();

        String label();
    }

    /** {@code tradeFigure}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.TradeFigure.class)
    @JsonDeserialize(builder = ImmutableValues.TradeFigure.Builder.class)
    interface TradeFigure {
        String id();

        String kind();

        String indicator();

        @Nullable
        String definition();

        String reporter();

        @Nullable
        String partner();

        @Nullable
        String period();

        @Nullable
        String basis();

        @Nullable
        Integer years();

        @Nullable
        String aspect();

        @Nullable
        String comparedWith();

        @Nullable
        String shareOf();

        @Nullable
        Quantity value();

        @Nullable
        Boolean unitImplied();

        List<Quantity> conversions();

        @Nullable
        Rank rank();

        @Nullable
        String setOn();

        List<String> conditions();

        @Nullable
        String partOf();

        List<String> citations();
    }

    /** {@code venue}. */
    @Value.Immutable
    @JsonSerialize(as = ImmutableValues.Venue.class)
    @JsonDeserialize(builder = ImmutableValues.Venue.Builder.class)
    interface Venue {
        String place();

        @Nullable
        String name();

        @Nullable
        String days();

        List<String> citations();
    }
}
