package org.summitry.json;

import org.summitry.party.PersonName;

/** The wire form of {@link PersonName}. */
final class PersonNameCodec {
    static final ObjectCodec<PersonName, PersonName.Builder> CODEC = ObjectCodec.of(
                    "personName",
                    "The name of a person as text, with its parts and their order where they are known.",
                    PersonName::builder,
                    PersonName.Builder::build)
            .required(
                    "full",
                    "The whole name as it is written, such as Lee Jae Myung.",
                    Scalars.NAME,
                    PersonName::full,
                    PersonName.Builder::full)
            .optional(
                    "family",
                    "The family name, such as Lee. Absent if it is not known or there is none.",
                    Scalars.NAME,
                    PersonName::family,
                    PersonName.Builder::family)
            .optional(
                    "given",
                    "The given name, such as Jae Myung. Absent if it is not known.",
                    Scalars.NAME,
                    PersonName::given,
                    PersonName.Builder::given)
            .optional(
                    "order",
                    "Which part is written first. Absent if it is not known.",
                    Scalars.word(PersonName.Order.class),
                    PersonName::order,
                    PersonName.Builder::order)
            .build();

    private PersonNameCodec() {}
}
