package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.party.PlaceMention;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * Something that is said at a summit without promising or asking for anything: support, welcome, concern, good wishes.
 *
 * <p>It has a speaker or is made on behalf of a party.
 */
@Value.Immutable
@Noun(
        identity = "id",
        anyOf = {"speaker", "onBehalfOf"})
public sealed interface Statement extends Act permits ImmutableStatement {
    /** The kinds of statement. */
    enum Kind {
        /** It supports something. */
        SUPPORT,
        /** It welcomes or appreciates something that was done. */
        WELCOME,
        /** It expresses concern or condemnation. */
        CONCERN,
        /** It disagrees with something that others agreed, or makes a reservation. */
        OBJECTION,
        /** It congratulates or expresses good wishes. */
        GOOD_WISHES,
        /** It declares readiness to take part in something. */
        READINESS,
        /** It gives a view of how things stand or should be. */
        VIEW
    }

    @Override
    Id id();

    /** {@return the kind of statement} */
    Kind kind();

    @Override
    String text();

    /** {@return the person who makes the statement; absent if not on record} */
    Optional<Leader> speaker();

    /** {@return the parties on whose behalf the statement is made; empty if none is on record} */
    ImmutableList<Party> onBehalfOf();

    /** {@return the date on which the statement was made, in EDTF; absent if not on record} */
    Optional<PartialDate> madeOn();

    @Override
    ImmutableList<Party> addressees();

    /** {@return the people to whom the statement is addressed; empty if none is on record} */
    ImmutableList<Leader> addressedLeaders();

    /**
     * {@return the ids of the parts of the record that the statement speaks of, such as a partnership; empty if none is
     * on record}
     */
    ImmutableList<Id> about();

    /** {@return the roles at other summits that the statement speaks of; empty if none is on record} */
    ImmutableList<RoleElsewhere> rolesElsewhere();

    /** {@return the period that the statement speaks of, in EDTF; absent if not on record} */
    Optional<Period> period();

    @Override
    ImmutableList<Topic> topics();

    @Override
    ImmutableList<PlaceMention> places();

    @Override
    ImmutableList<Instrument> instruments();

    @Override
    ImmutableList<Initiative> initiatives();

    @Override
    ImmutableList<Citation> citations();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Statement> shape() {
        return StatementShape.INSTANCE;
    }

    /** Builds a {@link Statement}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}

        /** Sets {@link Statement#madeOn()} from its notation, such as {@code 2025-10-27}. */
        public Builder madeOn(String text) {
            return madeOn(PartialDate.parse(text));
        }

        /** Sets {@link Statement#id()} from its notation, such as {@code support-for-chair}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Statement#period()} from its notation, such as {@code 2026}. */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        @Override
        public Statement build() {
            Statement built = super.build();
            Acts.require(built)
                    .distinct("onBehalfOf", built.onBehalfOf(), Party::code)
                    .distinct("addressedLeaders", built.addressedLeaders(), Leader::id)
                    .distinct("about", built.about())
                    .that(
                            built.speaker().isPresent() || !built.onBehalfOf().isEmpty(),
                            "speaker",
                            "be set unless onBehalfOf names a party",
                            null)
                    .met();
            return built;
        }
    }
}
