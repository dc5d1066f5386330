package org.summitry.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.Unit;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.Id;
import org.summitry.scalar.LanguageTag;
import org.summitry.scalar.PartyCode;
import org.summitry.scalar.WebAddress;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** The values that are one JSON text, number or truth value. */
final class Scalars {
    private static final String ID_PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String DATE_PATTERN =
            "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-3[3-6]|-4[01])?[?~%]?";

    /** One character that is not white space for {@link String#isBlank()}. What \S is differs between validators. */
    static final String VISIBLE =
            "[^\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    static final Codec<String> TEXT = new StringCodec(false);

    /** A text that comes again in other documents, such as the name of a party. */
    static final Codec<String> NAME = new StringCodec(true);

    static final TextCodec<Id> ID = new TextCodec<>("id", "an id", "^" + ID_PATTERN + "$", Id::of, Id::toString);

    /** An id that no other part of the record may have. */
    static final Codec<Id> PART_ID = new IdentifyingCodec<>(ID.unrepeated(), Id::value);

    static final Codec<Id> TOPIC_ID = new IdentifyingCodec<>(ID, id -> Reading.idKey(Declared.TOPICS, id.value()));

    static final Codec<PartyCode> PARTY_CODE = new TextCodec<>(
            "partyCode", "the code of a party", "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$", PartyCode::of, PartyCode::toString);

    static final Codec<PartyCode> PART_CODE = new IdentifyingCodec<>(PARTY_CODE, PartyCode::value);

    static final Codec<Indicator> INDICATOR =
            new TextCodec<>("indicator", "an indicator", "^" + ID_PATTERN + "$", Indicator::of, Indicator::toString);

    static final Codec<PartnershipLevel> LEVEL = new TextCodec<>(
            "partnershipLevel",
            "the level of a partnership",
            "^" + ID_PATTERN + "$",
            PartnershipLevel::of,
            PartnershipLevel::toString);

    static final Codec<LanguageTag> LANGUAGE = new TextCodec<>(
            "languageTag",
            "a BCP 47 language tag",
            "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$",
            LanguageTag::of,
            LanguageTag::toString);

    static final Codec<Unit> UNIT =
            new TextCodec<>("unit", "a unit", "^([A-Z]{3}|" + ID_PATTERN + ")$", Unit::of, Unit::toString);

    static final Codec<PartialDate> DATE = new TextCodec<>(
            "date", "an EDTF date", "^" + DATE_PATTERN + "$", PartialDate::parse, PartialDate::toString);

    static final Codec<Period> PERIOD = new TextCodec<>(
            "period",
            "an EDTF date or interval",
            "^(" + DATE_PATTERN + "|(" + DATE_PATTERN + "|\\.\\.)?/(" + DATE_PATTERN + "|\\.\\.)?)$",
            Period::parse,
            Period::toString);

    static final Codec<WebAddress> ADDRESS = new TextCodec<>(
                    "address", "an http or https address", "^https?://", WebAddress::of, WebAddress::toString)
            .inAnyScript();

    static final Codec<ProposalRef> PROPOSAL_REF = new TextCodec<>(
            "proposalReference",
            "a proposal as id, id#measure or summit/id#measure",
            "^(" + ID_PATTERN + "/)?" + ID_PATTERN + "(#" + ID_PATTERN + ")?$",
            ProposalRef::parse,
            ProposalRef::toString);

    /** A number or count of things, from 1. */
    static final Codec<Integer> COUNT = new IntegerCodec(1, 999_999_999);

    /** A finding between -1 and 1. */
    static final Codec<Integer> COMPLIANCE = new IntegerCodec(-1, 1);

    static final Codec<BigDecimal> DECIMAL = new Codec<>() {
        @Override
        @Nullable
        BigDecimal read(Reading in) {
            JsonToken token = in.parser.currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                in.wrongToken("a number");
                return null;
            }
            BigDecimal number = decimal(in);
            if (number == null
                    || number.precision() > Quantity.MOST_DIGITS
                    || number.scale() < 0
                    || number.scale() > Quantity.MOST_DECIMALS) {
                in.problem(
                        "invalid-value",
                        Shown.token(in.parser),
                        "it to be written out, with at most 38 digits, at most 18 of them after the point");
                return null;
            }
            if (number.signum() == 0 && in.parser.getString().charAt(0) == '-') {
                in.problem("invalid-value", Shown.token(in.parser), "it not to be minus zero; its sign would be lost");
                return null;
            }
            return number;
        }

        @Override
        void write(BigDecimal value, Writing out) {
            out.number(value);
        }

        @Override
        ObjectNode schema(SchemaSet schemas) {
            return SchemaSet.object().put("type", "number");
        }
    };

    static final Codec<Boolean> TRUTH = new Codec<>() {
        @Override
        @Nullable
        Boolean read(Reading in) {
            JsonToken token = in.parser.currentToken();
            if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                return token == JsonToken.VALUE_TRUE;
            }
            in.wrongToken("true or false");
            return null;
        }

        @Override
        void write(Boolean value, Writing out) {
            out.truth(value.booleanValue());
        }

        @Override
        ObjectNode schema(SchemaSet schemas) {
            return SchemaSet.object().put("type", "boolean");
        }
    };

    private Scalars() {}

    static <E extends Enum<E>> Codec<E> word(Class<E> type) {
        return new WordCodec<>(type);
    }

    /** The number at which a parser stands; null if its exponent is beyond what a BigDecimal can have. */
    private static @Nullable BigDecimal decimal(Reading in) {
        try {
            return in.parser.getDecimalValue();
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
