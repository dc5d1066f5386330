package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.TreatyAction;

/** The agreements, plans and projects that the record speaks of. */
final class TextsSection {
    private TextsSection() {}

    static Section of(BriefContext context) {
        Summit summit = context.summit();
        Labels labels = context.labels();
        return Section.list(
                "texts",
                "Agreements, plans and projects",
                Stream.concat(
                                summit.instruments().stream().map(i -> instrument(i, labels)),
                                summit.initiatives().stream().map(i -> initiative(i, labels)))
                        .collect(toImmutableList()));
    }

    private static Item instrument(Instrument instrument, Labels labels) {
        StyledText line = new StyledText.Builder()
                .strong(Labels.of(instrument))
                .words(", " + Terms.of(instrument.kind())
                        + (instrument.parties().isEmpty() ? "" : " of " + Terms.all(instrument.parties()))
                        + instrument.period().map(p -> ", " + Formats.period(p)).orElse("")
                        + instrument
                                .replaces()
                                .map(r -> ", follows " + labels.part(r.value()))
                                .orElse(""))
                .notes(labels.notes(instrument.citations()))
                .build();
        ImmutableList<Item> acts = Stream.concat(
                        instrument.acts().stream().map(a -> act(a, labels)),
                        instrument.versions().stream().map(v -> ActWords.version(v, labels)))
                .map(below -> Item.of(Style.DETAIL, below))
                .collect(toImmutableList());
        return new Item(Style.PLAIN, Optional.empty(), line, acts);
    }

    private static StyledText act(TreatyAction act, Labels labels) {
        return new StyledText.Builder()
                .words(Terms.capital(Terms.of(act.kind()))
                        + act.date().map(d -> ", " + Formats.date(d)).orElse("")
                        + act.party().map(p -> ", " + Terms.the(p)).orElse("")
                        + act.by().map(l -> ", " + l.name().full()).orElse(""))
                .notes(labels.notes(act.citations()))
                .build();
    }

    private static Item initiative(Initiative initiative, Labels labels) {
        return Item.of(new StyledText.Builder()
                .strong(Labels.of(initiative))
                .words(", " + Terms.of(initiative.kind())
                        + (initiative.parties().isEmpty() ? "" : " of " + Terms.all(initiative.parties()))
                        + initiative.period().map(p -> ", " + Formats.period(p)).orElse(""))
                .notes(labels.notes(initiative.citations()))
                .build());
    }
}
