package org.summitry.examples.brief;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Fact;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Venue;
import org.summitry.party.Place;

/** When and where a summit was, and how its dates and place came about. */
final class WhenAndWhereSection {
    private WhenAndWhereSection() {}

    /** The line under the title. */
    static StyledText lead(Summit summit) {
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

    static Section of(BriefContext context) {
        Summit summit = context.summit();
        Labels labels = context.labels();
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
                            .notes(labels.notes(venue.citations()))
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
        summit.otherNames()
                .forEach(n -> facts.add(new Fact(
                        "Also called",
                        new StyledText.Builder().words(n.text(), n.language()).build())));
        summit.events().forEach(e -> facts.add(new Fact(Terms.event(e.kind()), event(e, labels))));
        if (!summit.citations().isEmpty()) {
            facts.add(new Fact(
                    "Sources",
                    new StyledText.Builder()
                            .notes(labels.notes(summit.citations()))
                            .build()));
        }
        return new Section("when", "When and where", ImmutableList.of(new Section.Facts(facts.build())));
    }

    static StyledText event(LifeEvent event, Labels labels) {
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
                .notes(labels.notes(event.citations()))
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
