package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.Delegation.Attendance;
import org.summitry.meeting.Delegation.Capacity;
import org.summitry.party.Office;
import org.summitry.party.Party;
import org.summitry.scalar.PartyCode;
import org.summitry.time.Answer;
import org.summitry.time.PartialDate;

/** Who met, or who was expected to. */
final class WhoSection {
    private final Summit summit;
    private final Labels labels;
    private final ImmutableListMultimap<PartyCode, Delegation> membersOf;
    private final Map<Party, Optional<String>> memberships = new HashMap<>();
    private final Map<List<Object>, Optional<Office>> offices = new HashMap<>();

    private WhoSection(BriefContext context) {
        this.summit = context.summit();
        this.labels = context.labels();
        ImmutableListMultimap.Builder<PartyCode, Delegation> members = ImmutableListMultimap.builder();
        summit.delegations().stream()
                .filter(WhoSection::takesPart)
                .forEach(d -> d.within().ifPresent(bloc -> members.put(bloc.code(), d)));
        this.membersOf = members.build();
    }

    static Section of(BriefContext context) {
        boolean held = context.summit().status() == Summit.Status.HELD;
        return new Section("who", held ? "Who met" : "Who was expected", new WhoSection(context).blocks());
    }

    private ImmutableList<Block> blocks() {
        ImmutableSet<PartyCode> sides = summit.delegations().stream()
                .filter(d -> takesPart(d) && d.within().isEmpty())
                .map(d -> d.party().code())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<Item> present = summit.delegations().stream()
                .filter(WhoSection::takesPart)
                .filter(d ->
                        d.within().map(bloc -> !sides.contains(bloc.code())).orElse(true))
                .map(this::delegation)
                .collect(toImmutableList());
        ImmutableList<Item> others = summit.delegations().stream()
                .filter(d -> !takesPart(d))
                .map(this::missing)
                .collect(toImmutableList());
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        if (!present.isEmpty()) {
            blocks.add(new Section.Bullets(present));
        }
        if (!others.isEmpty()) {
            blocks.add(Section.Heading.of(StyledText.of("Did not take part")));
            blocks.add(new Section.Bullets(others));
        }
        return blocks.build();
    }

    private static boolean takesPart(Delegation delegation) {
        return switch (delegation.attendance()) {
            case ATTENDED, INVITED, EXPECTED -> true;
            default -> false;
        };
    }

    private Item missing(Delegation delegation) {
        return Item.of(new StyledText.Builder()
                .strong(name(delegation))
                .words(delegation
                                .within()
                                .map(bloc -> " (within " + Terms.the(bloc) + ")")
                                .orElse("") + " – " + Terms.attendance(delegation.attendance()))
                .notes(labels.notes(delegation.citations()))
                .build());
    }

    private Item delegation(Delegation delegation) {
        ImmutableList<Delegation> members = delegation.within().isPresent()
                ? ImmutableList.of()
                : membersOf.get(delegation.party().code());
        ImmutableList.Builder<Item> below = ImmutableList.builder();
        delegation.delegates().forEach(d -> below.add(Item.of(person(d, delegation.party()))));
        membership(delegation.party())
                .map(text -> text + (members.isEmpty() ? "none" : members.size() + ":"))
                .ifPresent(text -> below.add(Item.of(Style.DETAIL, StyledText.of(text))));
        members.forEach(member -> below.add(delegation(member)));
        ImmutableList<Item> lines = below.build();
        boolean silent = lines.isEmpty() && delegation.attendance() == Attendance.ATTENDED;
        StyledText line = new StyledText.Builder()
                .strong(name(delegation))
                .words(role(delegation) + (silent ? "; nobody is named in this record" : ""))
                .notes(labels.notes(delegation.citations()))
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

    /** Plain membership goes without saying, and so does what the heading says. */
    private String role(Delegation delegation) {
        List<String> roles = delegation.capacities().stream()
                .filter(c -> c != Capacity.MEMBER)
                .map(Terms::of)
                .toList();
        Attendance usual = summit.status() == Summit.Status.HELD ? Attendance.ATTENDED : Attendance.EXPECTED;
        String attendance = delegation.attendance() == usual ? "" : ", " + Terms.attendance(delegation.attendance());
        return (roles.isEmpty() ? "" : ", " + Terms.list(roles)) + attendance;
    }

    private Optional<String> membership(Party party) {
        return memberships.computeIfAbsent(
                party,
                p -> summit.dates()
                        .flatMap(d -> d.start())
                        .filter(PartialDate::isExactDay)
                        .map(PartialDate::firstDay)
                        .flatMap(day -> membership(p, day)));
    }

    private static Optional<String> membership(Party party, LocalDate day) {
        int count = party.membersOn(day).size();
        return count == 0
                ? Optional.empty()
                : Optional.of((party.possibleMembersOn(day).isEmpty() ? "" : "At least ")
                        + Terms.count(count, "member") + " on " + Formats.day(day)
                        + ", of which this record names ");
    }

    private StyledText person(Delegate delegate, Party party) {
        Optional<Office> office = delegate.officeHeld()
                .or(() -> offices.computeIfAbsent(
                        List.of(delegate.leader().id(), party.code()),
                        key -> delegate.leader().officesFor(party.code()).stream()
                                .filter(this::mayBeHeld)
                                .findFirst()));
        StyledText.Builder line = new StyledText.Builder().all(Labels.of(delegate.leader()));
        line.words(office.map(o -> ", " + o.title()
                                + (o.party().code().equals(party.code()) ? "" : " of " + Terms.the(o.party()))
                                + o.period()
                                        .map(p -> " (in office " + Formats.period(p) + ")")
                                        .orElse(""))
                        .orElse("")
                + delegate.presence().map(p -> ", " + Terms.of(p)).orElse(""));
        delegate.inPlaceOf().ifPresent(l -> line.words(", in place of ").all(Labels.of(l)));
        return line.build();
    }

    private boolean mayBeHeld(Office office) {
        return summit.dates()
                .flatMap(d -> d.latest())
                .map(day -> office.isHeldOn(day) != Answer.NO)
                .orElse(true);
    }
}
