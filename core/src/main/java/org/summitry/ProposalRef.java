package org.summitry;

import java.util.Optional;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;

/**
 * Points at a proposal or at one measure of it.
 *
 * @param proposal the id of the proposal
 * @param measure the id of the measure; absent means the proposal as a whole
 * @param summit the id of the summit at which it was made; absent means the summit of this record
 */
public record ProposalRef(Id proposal, Optional<Id> measure, Optional<Id> summit) {
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
     * The same proposal or measure, made at another summit.
     *
     * @param summitId the id of that summit
     * @return the reference
     * @throws InvalidValueException if the text is not of the form of an {@link Id}
     */
    public ProposalRef at(String summitId) {
        return new ProposalRef(proposal, measure, Optional.of(Id.of(summitId)));
    }
}
