package org.summitry.json;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.Unit;

/** The wire form of {@link Quantity}. */
final class QuantityCodec {
    private static final class Parts {
        private @Nullable BigDecimal number;
        private @Nullable BigDecimal to;
        private Magnitude magnitude = Magnitude.ONE;
        private Qualifier qualifier = Qualifier.EXACTLY;
        private @Nullable Unit unit;

        private Quantity build() {
            return new Quantity(
                    Objects.requireNonNull(number),
                    Optional.ofNullable(to),
                    magnitude,
                    qualifier,
                    Objects.requireNonNull(unit));
        }
    }

    static final ObjectCodec<Quantity, Parts> CODEC = ObjectCodec.of(
                    "quantity", "A number as a source reports it.", Parts::new, Parts::build)
            .usually(
                    Qualifier.EXACTLY,
                    "qualifier",
                    "The word by which the source qualifies the number.",
                    Scalars.word(Qualifier.class),
                    Quantity::qualifier,
                    (parts, qualifier) -> parts.qualifier = qualifier)
            .required(
                    "number",
                    "The digits as written, trailing zeros included; of a range the lower end. At most 38 digits, 18 of"
                            + " them after the point.",
                    Scalars.DECIMAL,
                    Quantity::number,
                    (parts, number) -> parts.number = number)
            .optional(
                    "to",
                    "The upper end of a range. Absent for a single number.",
                    Scalars.DECIMAL,
                    Quantity::to,
                    (parts, to) -> parts.to = to)
            .usually(
                    Magnitude.ONE,
                    "magnitude",
                    "The multiplier that the number is written with.",
                    Scalars.word(Magnitude.class),
                    Quantity::magnitude,
                    (parts, magnitude) -> parts.magnitude = magnitude)
            .required(
                    "unit",
                    "What is counted: an ISO 4217 code, percent, percentage-points, or a word such as visits.",
                    Scalars.UNIT,
                    Quantity::unit,
                    (parts, unit) -> parts.unit = unit)
            .build();

    private QuantityCodec() {}
}
