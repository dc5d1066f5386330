package org.summitry.examples.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;
import org.summitry.partnership.TextVersion;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.proposal.Act;
import org.summitry.proposal.Beneficiary;

/** What is told in the same way of proposals, measures, statements and outcomes. */
final class ActWords {
    private ActWords() {}

    /** A person for parties, or parties alone. */
    static String speaker(Optional<Leader> person, List<Party> parties) {
        return person.map(p -> p.name().full() + (parties.isEmpty() ? "" : " for " + Terms.all(parties)))
                .orElseGet(() -> Terms.all(parties));
    }

    /** One line of particulars, or none if there are none. */
    static Stream<Item> detail(Stream<String> particulars) {
        String line = String.join(" · ", particulars.toList());
        return line.isEmpty() ? Stream.empty() : Stream.of(Item.of(Style.DETAIL, StyledText.of(Terms.capital(line))));
    }

    /** To whom an act is put, whom it is to serve and what it concerns. */
    static Stream<String> particulars(Act act, List<Beneficiary> beneficiaries, Stream<String> more) {
        List<String> concerned = Stream.of(
                        act.instruments().stream().map(Labels::of),
                        act.initiatives().stream().map(Labels::of),
                        act.places().stream().map(Labels::of))
                .flatMap(s -> s)
                .toList();
        return Stream.concat(
                        Stream.of(
                                act.addressees().isEmpty() ? "" : "to " + Terms.all(act.addressees()),
                                beneficiaries.isEmpty() ? "" : "for " + Terms.beneficiaries(beneficiaries),
                                concerned.isEmpty() ? "" : "concerns " + Terms.list(concerned)),
                        more)
                .filter(s -> !s.isEmpty());
    }

    static StyledText version(TextVersion version, Labels labels) {
        StyledText.Builder line = new StyledText.Builder()
                .words(Terms.capital(Terms.of(version.stage())) + " text"
                        + version.date().map(d -> " of " + Formats.date(d)).orElse(""));
        version.text().ifPresent(text -> line.words(": ").words(text, labels.language()));
        return line.notes(labels.notes(version.citations())).build();
    }
}
