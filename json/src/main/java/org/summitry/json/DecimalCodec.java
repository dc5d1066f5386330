package org.summitry.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.summitry.figure.Quantity;
import tools.jackson.core.JsonToken;

/** A decimal number, its digits kept as they are written. */
final class DecimalCodec extends Codec<BigDecimal> {
    static final DecimalCodec INSTANCE = new DecimalCodec();

    private DecimalCodec() {}

    @Override
    @Nullable
    BigDecimal read(Reading in) {
        JsonToken token = in.parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            in.wrongToken("a number");
            return null;
        }
        BigDecimal number = number(in);
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

    /** The number at which a parser stands; null if its exponent is beyond what a BigDecimal can have. */
    private static @Nullable BigDecimal number(Reading in) {
        try {
            return in.parser.getDecimalValue();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    void write(BigDecimal value, Writing out) {
        out.number(value);
    }
}
