package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;

/**
 * How much of what was asked for has an answer. A proposal with measures asks for its measures, one without asks for itself.
 *
 * @param proposals how many proposals there are
 * @param alone how many of them have no measures
 * @param measures how many measures there are
 * @param open what the record answers neither in itself nor as a part of something answered, wholes of open measures among it
 * @param openAlone the proposals without measures that are open
 * @param openMeasures the measures that are open
 */
record Answered(
        int proposals,
        int alone,
        int measures,
        ImmutableSet<ProposalRef> open,
        ImmutableList<ProposalRef> openAlone,
        ImmutableList<ProposalRef> openMeasures) {
    static Answered of(Summit summit) {
        return of(summit.proposals(), ImmutableSet.copyOf(summit.unanswered()));
    }

    static Answered of(List<Proposal> proposals, ImmutableSet<ProposalRef> open) {
        return new Answered(
                proposals.size(),
                (int) proposals.stream().filter(p -> p.measures().isEmpty()).count(),
                proposals.stream().mapToInt(p -> p.measures().size()).sum(),
                open,
                proposals.stream()
                        .filter(p -> p.measures().isEmpty())
                        .map(Labels::whole)
                        .filter(open::contains)
                        .collect(toImmutableList()),
                proposals.stream()
                        .flatMap(p -> p.measures().stream().map(m -> Labels.part(p, m)))
                        .filter(open::contains)
                        .collect(toImmutableList()));
    }

    /** How many things were asked for. */
    int asked() {
        return alone + measures;
    }

    int answered() {
        return asked() - openAlone.size() - openMeasures.size();
    }

    List<ProposalRef> openAsked() {
        return Stream.concat(openAlone.stream(), openMeasures.stream()).toList();
    }

    /** How many things are answered, where proposals are told one by one. */
    Section.Progress progress() {
        return progress("");
    }

    /** The same for all proposals together. */
    Section.Progress progressOfAll() {
        return progress(measures == 0 ? "" : ", in " + Terms.count(proposals, "proposal"));
    }

    private Section.Progress progress(String where) {
        String what = measures == 0 ? "proposal" : alone == 0 ? "measure" : "";
        String all = what.isEmpty() ? asked() + " things proposed" : Terms.count(asked(), what);
        return new Section.Progress(
                answered(),
                asked(),
                new StyledText.Builder()
                        .strong(answered() + " of " + all)
                        .words(" answered" + where)
                        .build());
    }

    /** What is open, in words. */
    String openCounts() {
        return Stream.of(
                        openAlone.isEmpty() ? "" : Terms.count(openAlone.size(), "proposal"),
                        openMeasures.isEmpty() ? "" : Terms.count(openMeasures.size(), "measure"))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" and "));
    }
}
