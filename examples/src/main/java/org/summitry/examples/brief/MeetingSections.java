package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Fact;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.Delegation.Attendance;
import org.summitry.meeting.Delegation.Capacity;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Venue;
import org.summitry.party.Office;
import org.summitry.party.Party;
import org.summitry.party.Place;
import org.summitry.time.Answer;
import org.summitry.time.PartialDate;

/** Who met, when and where. */
final class MeetingSections {
    private final Summit summit;
    private final Labels names;

    MeetingSections(Summit summit, Labels names) {
        this.summit = summit;
        this.names = names;
    }

    /** The line under the title. */
    StyledText lead() {
        String dates = summit.dates()
                .map(d -> switch (summit.status()) {
                    case HELD -> " " + Formats.when(d);
                    case SCHEDULED -> " for " + Formats.period(d);
                    case POSTPONED, CANCELLED, LAPSED -> "; it was planned for " + Formats.period(d);
                })
                .orElse("");
        String places = Terms.list(
                summit.venues().stream().map(v -> place(v.place())).distinct().toList());
        return StyledText.of(Terms.capital(Terms.status(summit.status()))
                + dates
                + (places.isEmpty() ? "" : " in " + places)
                + summit.mode().map(m -> ", " + Terms.mode(m)).orElse(""));
    }

    Section who() {
        ImmutableList<Delegation> present =
                summit.delegations().stream().filter(MeetingSections::takesPart).collect(toImmutableList());
        ImmutableList<Delegation> others =
                summit.delegations().stream().filter(d -> !takesPart(d)).collect(toImmutableList());
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        if (!present.isEmpty()) {
            blocks.add(new Section.Bullets(present.stream()
                    .filter(d -> d.within().map(bloc -> !isSide(bloc, present)).orElse(true))
                    .map(d -> delegation(d, present))
                    .collect(toImmutableList())));
        }
        if (!others.isEmpty()) {
            blocks.add(Section.Heading.of(StyledText.of("Did not take part")));
            blocks.add(new Section.Bullets(others.stream()
                    .map(d -> Item.of(new StyledText.Builder()
                            .strong(name(d))
                            .words(d.within()
                                            .map(bloc -> " (within " + Terms.the(bloc) + ")")
                                            .orElse("") + " – " + Terms.attendance(d.attendance()))
                            .notes(names.notes(d.citations()))
                            .build()))
                    .collect(toImmutableList())));
        }
        return new Section("who", "Who met", blocks.build());
    }

    private static boolean takesPart(Delegation delegation) {
        return switch (delegation.attendance()) {
            case ATTENDED, INVITED, EXPECTED -> true;
            default -> false;
        };
    }

    private static boolean isSide(Party bloc, ImmutableList<Delegation> present) {
        return present.stream()
                .anyMatch(d -> d.within().isEmpty() && d.party().code().equals(bloc.code()));
    }

    private Item delegation(Delegation delegation, ImmutableList<Delegation> present) {
        ImmutableList<Delegation> members = delegation.within().isPresent()
                ? ImmutableList.of()
                : present.stream()
                        .filter(d -> d.within()
                                .map(bloc ->
                                        bloc.code().equals(delegation.party().code()))
                                .orElse(false))
                        .collect(toImmutableList());
        ImmutableList.Builder<Item> below = ImmutableList.builder();
        delegation.delegates().forEach(d -> below.add(Item.of(StyledText.of(person(d, delegation.party())))));
        membership(delegation, members.size()).ifPresent(text -> below.add(Item.of(Style.DETAIL, StyledText.of(text))));
        members.forEach(member -> below.add(delegation(member, present)));
        ImmutableList<Item> lines = below.build();
        boolean silent = lines.isEmpty() && delegation.attendance() == Attendance.ATTENDED;
        StyledText line = new StyledText.Builder()
                .strong(name(delegation))
                .words(role(delegation) + (silent ? "; nobody is named in this record" : ""))
                .notes(names.notes(delegation.citations()))
                .build();
        return new Item(Style.PLAIN, Optional.empty(), line, lines);
    }

    private static String name(Delegation delegation) {
        Party party = delegation.party();
        return delegation
                .calledAs()
                .orElse(party.name()
                        + party.shortName().map(s -> " (" + s + ")").orElse(""));
    }

    /** Plain membership goes without saying. */
    private static String role(Delegation delegation) {
        List<String> roles = delegation.capacities().stream()
                .filter(c -> c != Capacity.MEMBER)
                .map(Terms::of)
                .toList();
        String attendance =
                delegation.attendance() == Attendance.ATTENDED ? "" : ", " + Terms.attendance(delegation.attendance());
        return (roles.isEmpty() ? "" : ", " + Terms.list(roles)) + attendance;
    }

    private Optional<String> membership(Delegation delegation, int onRecord) {
        Optional<LocalDate> day = summit.dates()
                .flatMap(d -> d.start())
                .filter(PartialDate::isExactDay)
                .map(PartialDate::firstDay);
        return day.map(d -> delegation.party().membersOn(d).size())
                .filter(count -> count > 0)
                .map(count -> (delegation.party().possibleMembersOn(day.get()).isEmpty() ? "" : "At least ")
                        + Terms.count(count, "member") + " on " + Formats.day(day.get())
                        + ", of which this record names "
                        + (onRecord == 0 ? "none" : onRecord + ":"));
    }

    private String person(Delegate delegate, Party party) {
        Optional<Office> office = delegate.office()
                .or(() -> delegate.leader().officesFor(party.code()).stream()
                        .filter(this::mayBeHeld)
                        .findFirst());
        return Labels.of(delegate.leader())
                + office.map(o -> ", " + o.title()
                                + (o.party().code().equals(party.code()) ? "" : " of " + Terms.the(o.party()))
                                + o.period()
                                        .map(p -> " (in office " + Formats.period(p) + ")")
                                        .orElse(""))
                        .orElse("")
                + delegate.presence().map(p -> ", " + Terms.of(p)).orElse("")
                + delegate.inPlaceOf().map(l -> ", in place of " + Labels.of(l)).orElse("");
    }

    private boolean mayBeHeld(Office office) {
        return summit.dates()
                .flatMap(d -> d.latest())
                .map(day -> office.isHeldOn(day) != Answer.NO)
                .orElse(true);
    }

    Section whenAndWhere() {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        if (summit.held().isEmpty()) {
            facts.add(new Fact("Status", StyledText.of(Terms.capital(Terms.status(summit.status())))));
        }
        summit.held().ifPresent(p -> facts.add(new Fact("Held", StyledText.of(Formats.period(p)))));
        summit.planned().ifPresent(p -> facts.add(new Fact("First planned for", StyledText.of(Formats.period(p)))));
        for (Venue venue : summit.venues()) {
            facts.add(new Fact(
                    "Place",
                    new StyledText.Builder()
                            .words(venue.name().map(n -> n + ", ").orElse("")
                                    + place(venue.place())
                                    + venue.days()
                                            .map(d -> ", " + Formats.period(d))
                                            .orElse(""))
                            .notes(names.notes(venue.citations()))
                            .build()));
        }
        summit.mode().ifPresent(m -> facts.add(new Fact("Form", StyledText.of(Terms.capital(Terms.mode(m))))));
        summit.partOf().ifPresent(ref -> facts.add(new Fact("Part of", StyledText.of(Labels.of(ref)))));
        summit.series()
                .ifPresent(s -> facts.add(new Fact(
                        "Series",
                        StyledText.of(s.name()
                                + (summit.edition().isPresent()
                                        ? ", "
                                                + Formats.ordinal(
                                                        summit.edition().getAsInt()) + " meeting"
                                        : "")))));
        summit.otherNames().forEach(n -> facts.add(new Fact("Also called", StyledText.of(n.text()))));
        summit.events().forEach(e -> facts.add(new Fact(Terms.event(e.kind()), event(e))));
        if (!summit.citations().isEmpty()) {
            facts.add(new Fact(
                    "Sources",
                    new StyledText.Builder()
                            .notes(names.notes(summit.citations()))
                            .build()));
        }
        return new Section("when", "When and where", ImmutableList.of(new Section.Facts(facts.build())));
    }

    private StyledText event(LifeEvent event) {
        return new StyledText.Builder()
                .words(Stream.of(
                                event.announced().map(d -> "announced " + Formats.date(d)),
                                event.dates()
                                        .map(d -> (event.kind() == LifeEvent.Kind.SCHEDULED ? "" : "dates ")
                                                + Formats.period(d)),
                                event.place().map(p -> "place " + place(p)),
                                event.reason().map(r -> "reason: " + r))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; ")))
                .notes(names.notes(event.citations()))
                .build();
    }

    private static String place(Place place) {
        return place.name()
                + place.country()
                        .map(Terms::name)
                        .filter(country -> !country.equals(place.name()))
                        .map(country -> ", " + country)
                        .orElse("");
    }
}
