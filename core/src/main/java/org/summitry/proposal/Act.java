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
 * Something that is put forward, promised or said at a summit, in the words of the record, and what it is about. The four
 * kinds are kept apart: what somebody asks for ({@link Proposal}, {@link Measure}), what is agreed or promised
 * ({@link Outcome}), and what is said ({@link Statement}).
 */
public sealed interface Act permits Proposal, Measure, Outcome, Statement {
    /**
     * The identifier within the record.
     *
     * @return the id
     */
    Id id();

    /**
     * What the act says, in the words of whoever keeps the record.
     *
     * @return the text, never blank
     */
    String text();

    /**
     * What it is about.
     *
     * @return the topics in the order of the record; empty if none is given
     */
    ImmutableList<Topic> topics();

    /**
     * The parties that it is put to.
     *
     * @return the addressees; empty means all who took part, or nobody in particular
     */
    ImmutableList<Party> addressees();

    /**
     * The places that it concerns, as they are called in it.
     *
     * @return the places; empty if none is named
     */
    ImmutableList<PlaceMention> places();

    /**
     * The treaties, plans and declarations that it concerns.
     *
     * @return the instruments; empty if none is named
     */
    ImmutableList<Instrument> instruments();

    /**
     * The projects, programmes and mechanisms that it concerns.
     *
     * @return the initiatives; empty if none is named
     */
    ImmutableList<Initiative> initiatives();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * Whether it is about a topic.
     *
     * @param topic the id of the topic
     * @return true if one of its topics has that id
     */
    default boolean isAbout(Id topic) {
        for (Topic t : topics()) {
            if (t.id().equals(topic)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is about a topic.
     *
     * @param topic the id of the topic
     * @return true if one of its topics has that id
     * @throws InvalidValueException if the text is not of the form of an {@link Id}
     */
    default boolean isAbout(String topic) {
        return isAbout(Id.of(topic));
    }
}
