package org.summitry.json;

import org.summitry.meeting.LifeEvent;

/** The wire form of {@link LifeEvent}. */
final class LifeEventCodec {
    static final ObjectCodec<LifeEvent, LifeEvent.Builder> CODEC = ObjectCodec.of(
                    "lifeEvent",
                    "A turn in the life of a summit: it was called, put off, moved, called off.",
                    LifeEvent::builder,
                    LifeEvent.Builder::build)
            .required(
                    "kind",
                    "What happened.",
                    Scalars.word(LifeEvent.Kind.class),
                    LifeEvent::kind,
                    LifeEvent.Builder::kind)
            .optional(
                    "announced",
                    "When it was announced or happened. Absent if it is not known.",
                    Scalars.DATE,
                    LifeEvent::announced,
                    LifeEvent.Builder::announced)
            .optional(
                    "dates",
                    "The dates of the summit from then on. Absent if none were set.",
                    Scalars.PERIOD,
                    LifeEvent::dates,
                    LifeEvent.Builder::dates)
            .optional(
                    "place",
                    "Where the summit is to be from then on. Absent if it did not change.",
                    Refs.PLACE,
                    LifeEvent::place,
                    LifeEvent.Builder::place)
            .optional(
                    "reason",
                    "Why, in words. Absent if the record does not say.",
                    Scalars.TEXT,
                    LifeEvent::reason,
                    LifeEvent.Builder::reason)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    LifeEvent::citations,
                    LifeEvent.Builder::addCitation)
            .build();

    private LifeEventCodec() {}
}
