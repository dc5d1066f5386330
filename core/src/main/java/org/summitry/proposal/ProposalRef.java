package org.summitry.proposal;

import java.util.Objects;
import java.util.Optional;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;

/**
 * Points at a proposal or at one measure of it. Its notation is {@code proposal}, {@code proposal#measure}, or either of them
 * behind {@code summit/}.
 *
 * @param proposal the id of the proposal
 * @param measure the id of the measure; absent means the proposal as a whole
 * @param summit the id of the summit at which it was made; absent means the summit of this record
 */
public record ProposalRef(Id proposal, Optional<Id> measure, Optional<Id> summit) {
    /**
     * Checks that nothing is null.
     *
     * @param proposal the id of the proposal
     * @param measure the id of the measure
     * @param summit the id of the summit
     */
    public ProposalRef {
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(summit, "summit");
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code direction-1#1a} or {@code asean-rok-25/direction-1}
     * @return the reference
     * @throws InvalidValueException if a part of the text is not of the form of an {@link Id}
     */
    public static ProposalRef parse(String text) {
        int slash = text.indexOf('/');
        int hash = text.indexOf('#', slash + 1);
        return new ProposalRef(
                Id.of(text.substring(slash + 1, hash < 0 ? text.length() : hash)),
                hash < 0 ? Optional.empty() : Optional.of(Id.of(text.substring(hash + 1))),
                slash < 0 ? Optional.empty() : Optional.of(Id.of(text.substring(0, slash))));
    }

    /**
     * A proposal of the same summit as a whole.
     *
     * @param proposal its id
     * @return the reference
     * @throws InvalidValueException if the text is not of the form of an {@link Id}
     */
    public static ProposalRef of(String proposal) {
        return new ProposalRef(Id.of(proposal), Optional.empty(), Optional.empty());
    }

    /**
     * A measure of a proposal of the same summit.
     *
     * @param proposal the id of the proposal
     * @param measure the id of the measure
     * @return the reference
     * @throws InvalidValueException if a text is not of the form of an {@link Id}
     */
    public static ProposalRef of(String proposal, String measure) {
        return new ProposalRef(Id.of(proposal), Optional.of(Id.of(measure)), Optional.empty());
    }

    /**
     * A proposal of the same summit as a whole.
     *
     * @param proposal the proposal
     * @return the reference
     */
    public static ProposalRef to(Proposal proposal) {
        return new ProposalRef(proposal.id(), Optional.empty(), Optional.empty());
    }

    /**
     * A measure of a proposal of the same summit.
     *
     * @param proposal the proposal
     * @param measure one of its measures
     * @return the reference
     */
    public static ProposalRef to(Proposal proposal, Measure measure) {
        return new ProposalRef(proposal.id(), Optional.of(measure.id()), Optional.empty());
    }

    /**
     * The same proposal or measure, made at another summit.
     *
     * @param summitId the id of that summit
     * @return the reference
     * @throws InvalidValueException if the text is not of the form of an {@link Id}
     */
    public ProposalRef at(String summitId) {
        return new ProposalRef(proposal, measure, Optional.of(Id.of(summitId)));
    }

    /**
     * The reference in its notation.
     *
     * @return such as {@code direction-1#1a}
     */
    @Override
    public String toString() {
        return summit.map(s -> s + "/").orElse("")
                + proposal
                + measure.map(m -> "#" + m).orElse("");
    }
}
