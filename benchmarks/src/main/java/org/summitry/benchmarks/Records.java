package org.summitry.benchmarks;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;

/**
 * The wire format as plain records, field by field: lists as {@link List}, amounts as {@link BigDecimal}, everything else that is a
 * text as {@link String}, and null for what is absent. This is what the other libraries read and write. The test compares its
 * fields with {@code FORMAT.md}.
 */
public final class Records {
    private Records() {}

    /** {@code summit}. */
    @Json
    @CompiledJson
    public record Summit(
            String format,
            String id,
            String name,
            List<OtherName> otherNames,
            Series series,
            Integer edition,
            String status,
            String planned,
            String held,
            String mode,
            SummitRef partOf,
            String language,
            List<Source> sources,
            List<Party> parties,
            List<Place> places,
            List<Topic> topics,
            List<Leader> leaders,
            List<Instrument> instruments,
            List<Initiative> initiatives,
            List<Venue> venues,
            List<LifeEvent> events,
            List<Delegation> delegations,
            List<Proposal> proposals,
            List<Statement> statements,
            List<Outcome> outcomes,
            List<Assessment> assessments,
            List<Partnership> partnerships,
            List<TradeFigure> figures,
            List<Claim> claims,
            List<String> citations) {}

    /** {@code assessment}. */
    @Json
    @CompiledJson
    public record Assessment(
            String of,
            String measure,
            String assessor,
            List<String> assessorParties,
            String on,
            String party,
            Score score,
            List<String> citations) {}

    /** {@code claim}. */
    @Json
    @CompiledJson
    public record Claim(String about, String attribute, String value, List<String> citations) {}

    /** {@code delegate}. */
    @Json
    @CompiledJson
    public record Delegate(String leader, String office, String presence, String inPlaceOf) {}

    /** {@code delegation}. */
    @Json
    @CompiledJson
    public record Delegation(
            String party,
            String within,
            List<String> capacities,
            String attendance,
            String calledAs,
            List<Delegate> delegates,
            List<String> citations) {}

    /** {@code initiative}. */
    @Json
    @CompiledJson
    public record Initiative(
            String id,
            String kind,
            String name,
            String abbreviation,
            List<OtherName> otherNames,
            List<String> parties,
            String period,
            List<String> topics,
            List<String> citations) {}

    /** {@code instrument}. */
    @Json
    @CompiledJson
    public record Instrument(
            String id,
            String kind,
            String name,
            String abbreviation,
            List<OtherName> otherNames,
            List<String> parties,
            String period,
            String replaces,
            List<TreatyAction> acts,
            List<TextVersion> versions,
            List<String> citations) {}

    /** {@code instrumentAct}. */
    @Json
    @CompiledJson
    public record TreatyAction(String kind, String party, String date, String by, List<String> citations) {}

    /** {@code leader}. */
    @Json
    @CompiledJson
    public record Leader(
            String id, PersonName name, List<Office> offices, List<OtherName> otherNames, List<String> citations) {}

    /** {@code lifeEvent}. */
    @Json
    @CompiledJson
    public record LifeEvent(
            String kind, String announced, String dates, String place, String reason, List<String> citations) {}

    /** {@code measure}. */
    @Json
    @CompiledJson
    public record Measure(
            String id,
            String text,
            List<String> addressees,
            List<String> beneficiaries,
            List<String> topics,
            List<String> places,
            List<String> instruments,
            List<String> initiatives,
            List<String> citations) {}

    /** {@code membership}. */
    @Json
    @CompiledJson
    public record Membership(String member, String status, String period, List<String> citations) {}

    /** {@code office}. */
    @Json
    @CompiledJson
    public record Office(String id, String title, String party, String kind, String period, List<String> citations) {}

    /** {@code otherName}. */
    @Json
    @CompiledJson
    public record OtherName(String text, String language, List<String> usedBy) {}

    /** {@code outcome}. */
    @Json
    @CompiledJson
    public record Outcome(
            String id,
            String kind,
            String text,
            List<String> by,
            List<String> except,
            String speaker,
            String madeOn,
            String period,
            List<String> answers,
            String partOf,
            List<String> conditions,
            List<String> figures,
            List<String> addressees,
            List<String> beneficiaries,
            List<String> topics,
            List<String> places,
            List<String> instruments,
            List<String> initiatives,
            List<TextVersion> versions,
            List<String> citations) {}

    /** {@code partnership}. */
    @Json
    @CompiledJson
    public record Partnership(
            String id,
            String name,
            List<String> parties,
            String asOf,
            List<PartnershipStep> steps,
            List<String> citations) {}

    /** {@code partnershipStep}. */
    @Json
    @CompiledJson
    public record PartnershipStep(
            String level, String date, String instrument, SummitRef summit, String name, List<String> citations) {}

    /** {@code party}. */
    @Json
    @CompiledJson
    public record Party(
            String code,
            String kind,
            String name,
            String shortName,
            List<OtherName> otherNames,
            List<Membership> memberships,
            List<String> citations) {}

    /** {@code personName}. */
    @Json
    @CompiledJson
    public record PersonName(String full, String family, String given, String order) {}

    /** {@code place}. */
    @Json
    @CompiledJson
    public record Place(
            String id, String kind, String name, String country, List<OtherName> otherNames, List<String> citations) {}

    /** {@code proposal}. */
    @Json
    @CompiledJson
    public record Proposal(
            String id,
            String text,
            String author,
            List<String> onBehalfOf,
            String madeOn,
            List<String> addressees,
            List<String> beneficiaries,
            List<String> topics,
            List<String> places,
            List<String> instruments,
            List<String> initiatives,
            List<Measure> measures,
            List<TextVersion> versions,
            List<String> citations) {}

    /** {@code quantity}. */
    @Json
    @CompiledJson
    public record Quantity(String qualifier, BigDecimal number, BigDecimal to, String magnitude, String unit) {}

    /** {@code rank}. */
    @Json
    @CompiledJson
    public record Rank(
            Integer position,
            String ranked,
            String inRankingOf,
            String among,
            String by,
            String period,
            Integer outOf) {}

    /** {@code roleElsewhere}. */
    @Json
    @CompiledJson
    public record RoleElsewhere(String party, String capacity, SummitRef summit) {}

    /** {@code score}. */
    @Json
    @CompiledJson
    public record Score(Integer compliance, String qualifier, BigDecimal percent, BigDecimal to, String words) {}

    /** {@code series}. */
    @Json
    @CompiledJson
    public record Series(String id, String name) {}

    /** {@code source}. */
    @Json
    @CompiledJson
    public record Source(
            String id,
            String publisher,
            String agency,
            String title,
            String published,
            String dateline,
            String address,
            String language,
            String accessed) {}

    /** {@code statement}. */
    @Json
    @CompiledJson
    public record Statement(
            String id,
            String kind,
            String text,
            String speaker,
            List<String> onBehalfOf,
            String madeOn,
            List<String> addressees,
            List<String> addressedLeaders,
            List<String> about,
            List<RoleElsewhere> rolesElsewhere,
            String period,
            List<String> topics,
            List<String> places,
            List<String> instruments,
            List<String> initiatives,
            List<String> citations) {}

    /** {@code summitRef}. */
    @Json
    @CompiledJson
    public record SummitRef(String name, String id, String series, Integer edition, String dates) {}

    /** {@code textVersion}. */
    @Json
    @CompiledJson
    public record TextVersion(String stage, String date, String text, String language, List<String> citations) {}

    /** {@code topic}. */
    @Json
    @CompiledJson
    public record Topic(String id, String label) {}

    /** {@code tradeFigure}. */
    @Json
    @CompiledJson
    public record TradeFigure(
            String id,
            String kind,
            String indicator,
            String definition,
            String reporter,
            String partner,
            String period,
            String basis,
            Integer years,
            String aspect,
            String comparedWith,
            String shareOf,
            Quantity value,
            Boolean unitImplied,
            List<Quantity> conversions,
            Rank rank,
            // DSL-JSON takes setOn for a setter, so every library is told the name.
            @JsonProperty("setOn")
            @Json.Property("setOn")
            @JsonAttribute(name = "setOn")
            @JSONField(name = "setOn")
            @SerializedName("setOn")
            @com.squareup.moshi.Json(name = "setOn")
            String fixedOn,

            List<String> conditions,
            String partOf,
            List<String> citations) {}

    /** {@code venue}. */
    @Json
    @CompiledJson
    public record Venue(String place, String name, String days, List<String> citations) {}
}
