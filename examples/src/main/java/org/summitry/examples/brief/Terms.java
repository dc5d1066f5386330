package org.summitry.examples.brief;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.summitry.Summit;
import org.summitry.figure.Indicator;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.party.Party;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Score;

/** The words of the model's vocabularies for people, and names within a sentence. */
final class Terms {
    private static final ImmutableMap<Indicator, String> INDICATORS = ImmutableMap.of(
            Indicator.TWO_WAY_TRADE, "two-way trade",
            Indicator.FDI_INFLOW, "FDI inflow",
            Indicator.FDI_OUTFLOW, "FDI outflow",
            Indicator.FDI_STOCK, "FDI stock",
            Indicator.GDP, "GDP");

    private static final ImmutableMap<Outcome.Kind, String> OUTCOMES = ImmutableMap.of(
            Outcome.Kind.ADOPTION, "Texts adopted",
            Outcome.Kind.CALL, "Calls on others");

    /** Countries whose English name takes the article. */
    private static final Pattern WITH_ARTICLE = Pattern.compile(
            "(Republic|Kingdom|United|Union|Democratic|People's|State|Federa\\w+|Czech Rep|Netherlands|Philippines"
                    + "|Maldives|Bahamas|Gambia|Comoros|Islamic Rep|Holy See|RoK|UAE|UK|US)\\b.*"
                    + "|.* (Republic|Federation|Islands|Emirates|States|Kingdom)");

    private static final int RECOGNISED = 60;

    private Terms() {}

    /** A word of the model with spaces. */
    static String of(String word) {
        return word.replace('-', ' ').replace("medium sized", "medium-sized").replace("summit level", "summit-level");
    }

    static String of(Enum<?> word) {
        if (word == Delegation.Capacity.CO_CHAIR) {
            return "co-chair";
        }
        return word == Instrument.Kind.COMMUNIQUE
                ? "communiqué"
                : Ascii.toLowerCase(word.name()).replace('_', ' ');
    }

    static String outcomes(Outcome.Kind kind) {
        return OUTCOMES.getOrDefault(kind, capital(of(kind)) + "s");
    }

    static String status(Summit.Status status) {
        return switch (status) {
            case SCHEDULED -> "planned";
            case HELD -> "held";
            case POSTPONED -> "put off";
            case CANCELLED -> "called off";
            case LAPSED -> "not held, and not formally called off";
        };
    }

    static String event(LifeEvent.Kind kind) {
        return switch (kind) {
            case SCHEDULED -> "Dates set";
            case POSTPONED -> "Put off";
            case CANCELLED -> "Called off";
            default -> capital(of(kind));
        };
    }

    static String mode(Summit.Mode mode) {
        return mode == Summit.Mode.HYBRID ? "in person and online" : of(mode);
    }

    static String attendance(Delegation.Attendance attendance) {
        return switch (attendance) {
            case ATTENDED -> "took part";
            case INVITED -> "invited";
            case EXPECTED -> "expected";
            case DECLINED -> "invited and declined";
            case ABSENT -> "was to take part and did not";
            case NOT_INVITED -> "not invited";
            case SUSPENDED -> "suspended, so could not take part";
        };
    }

    static String score(Score score) {
        if (score instanceof Score.Percent percent) {
            return Formats.amount(percent.value()) + " carried out";
        }
        if (score instanceof Score.Compliance compliance) {
            return switch (compliance.value()) {
                case -1 -> "not kept";
                case 0 -> "kept in part or under way";
                default -> "kept";
            };
        }
        return ((Score.Words) score).value();
    }

    static String kind(TradeFigure.Kind kind) {
        return switch (kind) {
            case OBSERVATION -> "measured";
            case ESTIMATE -> "estimated";
            default -> of(kind);
        };
    }

    static String indicator(Indicator indicator) {
        return INDICATORS.getOrDefault(indicator, of(indicator.toString()));
    }

    /** What a figure is of: "two-way trade of ASEAN with the Republic of Korea". */
    static String figure(TradeFigure figure) {
        String of = the(figure.reporter());
        UnaryOperator<String> partner =
                word -> figure.partner().map(p -> " " + word + " " + the(p)).orElse("");
        return switch (figure.indicator().toString()) {
            case "two-way-trade" -> "two-way trade of " + of + partner.apply("with");
            case "trade-balance" -> "trade balance of " + of + partner.apply("with");
            case "exports" -> "exports of " + of + partner.apply("to");
            case "imports" -> "imports of " + of + partner.apply("from");
            case "fdi-inflow" -> "foreign direct investment (FDI) into " + of + partner.apply("from");
            case "fdi-outflow" -> "foreign direct investment (FDI) from " + of + partner.apply("into");
            case "fdi-stock" -> "stock of foreign direct investment (FDI) in " + of + partner.apply("from");
            case "visitor-arrivals" -> "visits to " + of + partner.apply("from");
            case "funding" -> "funding from " + of + partner.apply("for");
            default -> other(figure, of, partner);
        };
    }

    /** A word of one's own, which may speak of the partner itself. */
    private static String other(TradeFigure figure, String of, UnaryOperator<String> partner) {
        String words = indicator(figure.indicator());
        return words.endsWith(" from the partner") && figure.partner().isPresent()
                ? words.replace(" from the partner", partner.apply("from") + " in " + of)
                : words + " of " + of + partner.apply("with");
    }

    /** The usual name of a party within a sentence: a country's in full, a bloc's for short. */
    static String name(Party party) {
        return isLand(party) ? party.name() : party.shortestName();
    }

    static String the(Party party) {
        String name = name(party);
        boolean article =
                isLand(party) ? WITH_ARTICLE.matcher(name).matches() : name.indexOf(' ') > 0 || name.length() <= 3;
        return article && !Ascii.toLowerCase(name).startsWith("the ") ? "the " + name : name;
    }

    private static boolean isLand(Party party) {
        return switch (party.kind()) {
            case COUNTRY, TERRITORY, ECONOMY -> true;
            default -> false;
        };
    }

    static String all(List<Party> parties) {
        return list(parties.stream().map(Terms::the).toList());
    }

    static String beneficiaries(List<Beneficiary> all) {
        return list(all.stream()
                .map(b -> b.group()
                        .map(g -> of(g.value())
                                + b.party().map(p -> " of " + the(p)).orElse(""))
                        .or(() -> b.party().map(Terms::the))
                        .orElse(""))
                .toList());
    }

    /** One, two and three. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String possessive(String name) {
        return name + (name.endsWith("s") ? "'" : "'s");
    }

    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    static String level(PartnershipLevel level) {
        return of(level.value());
    }

    /** Enough of a text to know it again. */
    static String beginning(String text) {
        int end = text.length() <= RECOGNISED ? -1 : text.lastIndexOf(' ', RECOGNISED);
        return end <= 0 ? text.replaceFirst("\\.$", "") : text.substring(0, end) + " …";
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
