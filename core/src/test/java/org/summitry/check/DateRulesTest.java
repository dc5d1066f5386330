package org.summitry.check;

import static org.summitry.check.Sample.KR;
import static org.summitry.check.Sample.TH;
import static org.summitry.check.Sample.VN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Venue;
import org.summitry.partnership.TreatyAction;

/** The life of a summit and the dates of what it mentions. */
class DateRulesTest extends RuleCases {
    static Stream<Breach> breaches() {
        return Stream.of(dates(), acts()).flatMap(s -> s);
    }

    static Stream<NearMiss> nearMisses() {
        return Stream.of(datesThatFit(), actsThatFit()).flatMap(s -> s);
    }

    private static Stream<Breach> dates() {
        return Stream.of(
                breaks(
                        "held a day later than planned",
                        s -> s.summit(b -> planned(b, "2025-10-26")),
                        heldOutsidePlan("2025-10-27", "2025-10-26", "/planned")),
                breaks(
                        "held a day earlier than planned",
                        s -> s.summit(b -> planned(b, "2025-10-28/2025-10-30").held("2025-10-27/2025-10-30")),
                        heldOutsidePlan("2025-10-27/2025-10-30", "2025-10-28/2025-10-30", "/planned")),
                breaks(
                        "held after the planned days, and its end is not known",
                        s -> s.summit(b -> planned(b, "2025-10-20/2025-10-22").held("2025-10-27/")),
                        heldOutsidePlan("2025-10-27/", "2025-10-20/2025-10-22", "/planned")),
                breaks(
                        "held until before the planned days, and its beginning is not known",
                        s -> s.summit(b -> planned(b, "2025-10-28/").held("/2025-10-27")),
                        heldOutsidePlan("/2025-10-27", "2025-10-28/", "/planned")),
                breaks(
                        "overran, and no event says so",
                        s -> s.summit(b -> planned(b, "2025-10-27/2025-10-28").held("2025-10-27/2025-10-29")),
                        heldOutsidePlan("2025-10-27/2025-10-29", "2025-10-27/2025-10-28", "/planned")),
                breaks(
                        "cut short, and no event says so",
                        s -> s.summit(b -> planned(b, "2025-10-27/2025-10-28")),
                        heldOutsidePlan("2025-10-27", "2025-10-27/2025-10-28", "/planned")),
                breaks(
                        "begun later than planned, ended as planned",
                        s -> s.summit(b -> planned(b, "2025-10-26/2025-10-27")),
                        heldOutsidePlan("2025-10-27", "2025-10-26/2025-10-27", "/planned")),
                breaks(
                        "held on other days than those it was put off to",
                        s -> s.summit(b -> planned(b, "2025-05-01")
                                .addEvent(event(LifeEvent.Kind.POSTPONED, "2025-04-20", "2025-10-20"))),
                        heldOutsidePlan("2025-10-27", "2025-10-20", "/events/0/dates")),
                breaks(
                        "overran, and ended before the day that the event gives",
                        s -> s.summit(b -> planned(b, "2025-10-26")
                                .held("2025-10-26/2025-10-27")
                                .addEvent(event(LifeEvent.Kind.OVERRAN, "2025-10-26", "2025-10-26/2025-10-28"))),
                        heldOutsidePlan("2025-10-26/2025-10-27", "2025-10-26/2025-10-28", "/events/0/dates")),
                breaks(
                        "cut short, but begun late as well",
                        s -> s.summit(
                                b -> planned(b, "2025-10-26/2025-10-28").addEvent(event(LifeEvent.Kind.CUT_SHORT))),
                        heldOutsidePlan("2025-10-27", "2025-10-26/2025-10-28", "/planned")),
                breaks(
                        "cut short, but it went on",
                        s -> s.summit(b -> planned(b, "2025-10-27")
                                .held("2025-10-27/2025-10-28")
                                .addEvent(event(LifeEvent.Kind.CUT_SHORT))),
                        heldOutsidePlan("2025-10-27/2025-10-28", "2025-10-27", "/planned")),
                breaks(
                        "overran, but it ended early",
                        s -> s.summit(b -> planned(b, "2025-10-27/2025-10-28").addEvent(event(LifeEvent.Kind.OVERRAN))),
                        heldOutsidePlan("2025-10-27", "2025-10-27/2025-10-28", "/planned")),
                breaks(
                        "moved, which says nothing of other days",
                        s -> s.summit(b -> planned(b, "2025-10-26").addEvent(event(LifeEvent.Kind.MOVED))),
                        heldOutsidePlan("2025-10-27", "2025-10-26", "/planned")),
                breaks(
                        "called off, with outcomes",
                        s -> notHeld(s, b -> b.status(Summit.Status.CANCELLED).held(Optional.empty())),
                        also(
                                "/status",
                                error(
                                        "status-contradicts",
                                        "/outcomes",
                                        "a summit that was not held has no outcomes"))),
                breaks(
                        "put off, with days on which it was held",
                        s -> notHeld(s, b -> b.status(Summit.Status.POSTPONED).outcomes(List.of())),
                        also(
                                "/status",
                                error("status-contradicts", "/held", "a summit that is postponed was not held"))),
                breaks(
                        "to come, with days on which it was held and with outcomes",
                        s -> notHeld(s, b -> b.status(Summit.Status.SCHEDULED)),
                        also(
                                "/status",
                                error("status-contradicts", "/held", "a summit that is scheduled was not held")),
                        also(
                                "/status",
                                error(
                                        "status-contradicts",
                                        "/outcomes",
                                        "a summit that was not held has no outcomes"))),
                breaks(
                        "lapsed, with days on which it was held",
                        s -> notHeld(s, b -> b.status(Summit.Status.LAPSED).outcomes(List.of())),
                        also("/status", error("status-contradicts", "/held", "a summit that is lapsed was not held"))),
                breaks(
                        "held, by sources that are all older",
                        s -> s.source("vns", v -> v.published("2025-10-25"))
                                .source("yonhap", v -> v.published("2025-09")),
                        error(
                                "status-contradicts",
                                "/held",
                                "every source was published before 2025-10-27, so none can say that it was held")),
                breaks(
                        "held, and not said when",
                        s -> s.summit(b -> b.held(Optional.empty())),
                        note("held-without-dates", "/status", "the summit was held and the record does not say when")),
                breaks(
                        "a venue two days too late",
                        s -> venue(s, "2025-10-27/2025-10-29"),
                        error(
                                "venue-outside-dates",
                                "/venues/0/days",
                                "2025-10-27/2025-10-29 is outside of the dates of the summit, 2025-10-27")),
                breaks(
                        "a venue two days too early",
                        s -> venue(s, "2025-10-25/2025-10-27"),
                        error(
                                "venue-outside-dates",
                                "/venues/0/days",
                                "2025-10-25/2025-10-27 is outside of the dates of the summit, 2025-10-27")),
                breaks(
                        "a venue outside of the planned days, of a summit that was called off",
                        s -> {
                            venue(s, "2025-10-29");
                            calledOff(s);
                        },
                        error(
                                "venue-outside-dates",
                                "/venues/0/days",
                                "2025-10-29 is outside of the dates of the summit, 2025-10-27")),
                breaks(
                        "a venue on the days from which the summit was moved",
                        s -> {
                            venue(s, "2025-10-27");
                            calledOff(s);
                            s.summit(b -> b.status(Summit.Status.POSTPONED)
                                    .addEvent(event(LifeEvent.Kind.POSTPONED, "2025-10-01", "2025-12-01")));
                        },
                        error(
                                "venue-outside-dates",
                                "/venues/0/days",
                                "2025-10-27 is outside of the dates of the summit, 2025-12-01")),
                breaks(
                        "an event ahead of its time",
                        s -> s.summit(b -> b.addEvent(event(LifeEvent.Kind.MOVED, "2025-02-27", "2025-10-27"))),
                        warning(
                                "events-out-of-order",
                                "/events/2/announced",
                                "2025-02-27 is before 2025-03-01, the date of an event listed ahead of it")),
                breaks(
                        "an event ahead of its time, behind one whose date decides nothing",
                        s -> s.summit(b -> b.addEvents(
                                event(LifeEvent.Kind.MOVED, "2025", "2025-10-27"),
                                event(LifeEvent.Kind.MOVED, "2025-02-27", "2025-10-27"))),
                        warning(
                                "events-out-of-order",
                                "/events/3/announced",
                                "2025-02-27 is before 2025-03-01, the date of an event listed ahead of it")));
    }

    private static void venue(Sample s, String days) {
        s.record(r -> r.toBuilder()
                .venues(List.of(r.venues().get(0).toBuilder().days(days).build())));
    }

    private static Finding heldOutsidePlan(String held, String planned, String pointer) {
        return also(
                pointer,
                warning(
                        "held-outside-plan",
                        "/held",
                        "held " + held + ", planned " + planned + ", and no event says why"));
    }

    private static LifeEvent event(LifeEvent.Kind kind) {
        return LifeEvent.builder().kind(kind).build();
    }

    private static LifeEvent event(LifeEvent.Kind kind, String announced, String dates) {
        return LifeEvent.builder().kind(kind).announced(announced).dates(dates).build();
    }

    private static TreatyAction act(TreatyAction.Kind kind, String date) {
        return TreatyAction.builder().kind(kind).date(date).build();
    }

    private static Finding tooSoon(int act, String date, String before, int other) {
        return also(
                "/instruments/1/acts/" + other + "/date",
                error(
                        "acts-out-of-order",
                        "/instruments/1/acts/" + act + "/date",
                        date + " is before " + before + ", the date of what comes first"));
    }

    private static void plan(Sample s, TreatyAction... acts) {
        s.instrument("plan-2026", i -> i.acts(List.of(acts)));
    }

    private static Stream<Breach> acts() {
        return Stream.of(
                breaks(
                        "ratified before it was signed",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-10-25")),
                        tooSoon(1, "2025-10-25", "2025-10-27", 0)),
                breaks(
                        "ratified by a party before all signed, in whatever order it is listed",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-09"),
                                act(TreatyAction.Kind.SIGNATURE, "2025-10-27")),
                        tooSoon(0, "2025-09", "2025-10-27", 1)),
                breaks(
                        "ratified before it was signed, and signed twice",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-28"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-10-25")),
                        tooSoon(2, "2025-10-25", "2025-10-27", 0)),
                breaks(
                        "ratified by a party before all signed, and they signed twice",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.SIGNATURE, "2025-10-27"),
                                act(TreatyAction.Kind.SIGNATURE, "2025-10-28"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-09")),
                        tooSoon(2, "2025-09", "2025-10-27", 0)),
                breaks(
                        "in force before it was adopted",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.ADOPTION, "2025-10-27"),
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2025-10-01")),
                        tooSoon(1, "2025-10-01", "2025-10-27", 0)),
                breaks(
                        "withdrawn from before it was in force for the party, though it was for others",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2020"),
                                TreatyAction.of(TreatyAction.Kind.ENTRY_INTO_FORCE, VN, "2024"),
                                TreatyAction.of(TreatyAction.Kind.WITHDRAWAL, VN, "2022")),
                        tooSoon(2, "2022", "2024", 1)),
                breaks(
                        "suspended and ended before it was in force",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.SUSPENSION, "2021"),
                                act(TreatyAction.Kind.TERMINATION, "2022"),
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2023")),
                        tooSoon(0, "2021", "2023", 2),
                        tooSoon(1, "2022", "2023", 2)));
    }

    private static Stream<NearMiss> datesThatFit() {
        return Stream.of(
                fits(
                        "held on another day, after it was put off",
                        s -> s.summit(b -> planned(b, "2025-05-01")
                                .addEvent(event(LifeEvent.Kind.POSTPONED, "2025-04-20", "2025-10-27")))),
                fits(
                        "held on another day, after it was put off to none yet",
                        s -> s.summit(b -> planned(b, "2025-05-01").addEvent(event(LifeEvent.Kind.POSTPONED)))),
                fits(
                        "held a day earlier than first planned, as it was called anew",
                        s -> s.summit(b -> planned(b, "2025-10-28")
                                .addEvent(event(LifeEvent.Kind.SCHEDULED, "2025-09", "2025-10-27")))),
                fits(
                        "overran, as an event says",
                        s -> s.summit(b -> planned(b, "2025-10-26")
                                .held("2025-10-26/2025-10-27")
                                .addEvent(event(LifeEvent.Kind.OVERRAN, "2025-10-26", "2025-10-26/2025-10-27")))),
                fits(
                        "overran, as an event without dates says",
                        s -> s.summit(b -> planned(b, "2025-10-26")
                                .held("2025-10-26/2025-10-27")
                                .addEvent(event(LifeEvent.Kind.OVERRAN)))),
                fits(
                        "cut short, as an event says",
                        s -> s.summit(
                                b -> planned(b, "2025-10-27/2025-10-28").addEvent(event(LifeEvent.Kind.CUT_SHORT)))),
                fits(
                        "cut short or overran, as the sources have it",
                        s -> s.summit(b -> planned(b, "2025-10-27/2025-10-28")
                                .addEvents(event(LifeEvent.Kind.CUT_SHORT), event(LifeEvent.Kind.OVERRAN)))),
                fits("planned for the month", s -> s.summit(b -> planned(b, "2025-10"))),
                fits("planned for about the month before", s -> s.summit(b -> planned(b, "2025-09~"))),
                fits("planned, no end said", s -> s.summit(b -> planned(b, "2025-10-27/"))),
                fits("held some time in the year", s -> s.summit(b -> b.held("2025"))),
                fits(
                        "held, never planned",
                        s -> s.summit(b -> b.planned(Optional.empty()).events(List.of()))),
                fits("called off, nothing came of it", s -> calledOff(s)),
                fits("put off", s -> {
                    calledOff(s);
                    s.summit(b -> b.status(Summit.Status.POSTPONED)
                            .addEvent(event(LifeEvent.Kind.POSTPONED, "2025-10-01", "2025-12-01")));
                    venue(s, "2025-12-01");
                }),
                fits("to come", s -> {
                    calledOff(s);
                    s.summit(b -> b.status(Summit.Status.SCHEDULED));
                }),
                fits(
                        "held, by a source of the day",
                        s -> s.source("vns", v -> v.published("2025-10-27"))
                                .source("yonhap", v -> v.published("2025-09"))),
                fits(
                        "held, by a source of the month",
                        s -> s.source("vns", v -> v.published("2025-10"))
                                .source("yonhap", v -> v.published("2025-09"))),
                fits(
                        "held, by a source without a date",
                        s -> s.source("vns", v -> v.published(Optional.empty()))
                                .source("yonhap", v -> v.published("2025-09"))),
                fits(
                        "held on about the day after its last source",
                        s -> s.source("vns", v -> v.published("2025-10-26"))
                                .source("yonhap", v -> v.published("2025-09"))
                                .summit(b -> b.held("2025-10-27~"))),
                fits(
                        "held, by a source of the day before, as days go elsewhere",
                        s -> s.source("vns", v -> v.published("2025-10-26"))
                                .source("yonhap", v -> v.published("2025-09"))),
                fits(
                        "held on the first of a month, by sources of the month before, as days go elsewhere",
                        s -> s.source("vns", v -> v.published("2025-10"))
                                .source("yonhap", v -> v.published("2025-10"))
                                .summit(b -> days(b, "2025-11-01"))
                                .record(r -> r.toBuilder().venues(List.of()))),
                fits("a venue a day later, as days go elsewhere", s -> venue(s, "2025-10-27/2025-10-28")),
                fits("a venue a day earlier, as days go elsewhere", s -> venue(s, "2025-10-26/2025-10-27")),
                fits("a venue in the month", s -> venue(s, "2025-10")),
                fits(
                        "a venue without days",
                        s -> s.record(r ->
                                r.toBuilder().venues(List.of(Venue.of(r.places().get(0)))))),
                fits(
                        "events a day apart, as days go elsewhere",
                        s -> s.summit(b -> b.addEvent(event(LifeEvent.Kind.MOVED, "2025-02-28", "2025-10-27")))),
                fits(
                        "events in one month",
                        s -> s.summit(b -> b.addEvent(event(LifeEvent.Kind.MOVED, "2025-03", "2025-10-27")))),
                fits(
                        "events on one day",
                        s -> s.summit(b -> b.addEvent(event(LifeEvent.Kind.MOVED, "2025-03-01", "2025-10-27")))),
                fits(
                        "an event without a date",
                        s -> s.summit(b -> b.addEvent(
                                LifeEvent.builder().kind(LifeEvent.Kind.MOVED).build()))));
    }

    private static Stream<NearMiss> actsThatFit() {
        return Stream.of(
                fits(
                        "signed and ratified on one day",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-10-27"))),
                fits(
                        "ratified a day before it was signed, as days go elsewhere",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-10-26"))),
                fits(
                        "signed and ratified in one year",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025"))),
                fits(
                        "ratified by one before another signed",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, KR, "2025-01"))),
                fits(
                        "ratified as a whole after some and before others signed",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2024"),
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, TH, "2026"),
                                act(TreatyAction.Kind.RATIFICATION, "2025"))),
                fits(
                        "ratified by a party that signed before the others did",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2024"),
                                act(TreatyAction.Kind.SIGNATURE, "2026"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025"))),
                fits(
                        "suspended and put into force again",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2020"),
                                act(TreatyAction.Kind.SUSPENSION, "2022"),
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2024"))),
                fits(
                        "signed, adopted and in force on days that are not on record",
                        s -> plan(
                                s,
                                TreatyAction.builder()
                                        .kind(TreatyAction.Kind.SIGNATURE)
                                        .build(),
                                TreatyAction.builder()
                                        .kind(TreatyAction.Kind.ADOPTION)
                                        .build(),
                                act(TreatyAction.Kind.RATIFICATION, "2020"),
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2020"))),
                fits(
                        "ratified, signed on a day that is not on record, and signed again",
                        s -> plan(
                                s,
                                TreatyAction.builder()
                                        .kind(TreatyAction.Kind.SIGNATURE)
                                        .build(),
                                act(TreatyAction.Kind.RATIFICATION, "2020"),
                                act(TreatyAction.Kind.SIGNATURE, "2024"))),
                fits(
                        "applied and acceded to before it was in force",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2026"),
                                act(TreatyAction.Kind.PROVISIONAL_APPLICATION, "2025"),
                                TreatyAction.of(TreatyAction.Kind.ACCESSION, VN, "2024"))));
    }
}
