package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Party;
import org.summitry.party.PlaceMention;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Citation;

/**
 * Something that is put forward, promised or said at a summit. The four kinds are kept apart: what is asked for
 * ({@link Proposal}, {@link Measure}), what is agreed or promised ({@link Outcome}), and what is said
 * ({@link Statement}). Its text is never blank, and no list names the same thing twice.
 */
public sealed interface Act permits Proposal, Measure, Outcome, Statement {
    /** {@return the identifier within the record} */
    Id id();

    /** {@return the text, as worded by the keeper of the record} */
    String text();

    /** {@return the topics it is about; empty if none is on record} */
    ImmutableList<Topic> topics();

    /** {@return the parties it is addressed to; empty if none is on record} */
    ImmutableList<Party> addressees();

    /** {@return the places it concerns, as they are called in it; empty if none is on record} */
    ImmutableList<PlaceMention> places();

    /** {@return the treaties, plans and declarations it concerns; empty if none is on record} */
    ImmutableList<Instrument> instruments();

    /** {@return the projects, programmes and mechanisms it concerns; empty if none is on record} */
    ImmutableList<Initiative> initiatives();

    /** {@return the sources cited for it; empty if none is on record} */
    ImmutableList<Citation> citations();

    /** {@return whether one of its topics has the given id} */
    default boolean isAbout(Id topic) {
        for (Topic t : topics()) {
            if (t.id().equals(topic)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether one of its topics has the given id}
     *
     * @throws InvalidValueException if the id is malformed
     */
    default boolean isAbout(String topic) {
        return isAbout(Id.of(topic));
    }
}
