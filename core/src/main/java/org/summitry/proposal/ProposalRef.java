package org.summitry.proposal;

import java.util.Objects;
import java.util.Optional;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Notation;

/**
 * A reference to a proposal or to one of its measures. Its notation is {@code proposal} or {@code proposal#measure},
 * preceded by {@code summit/} for a proposal made at another summit.
 *
 * @param proposal the id of the proposal
 * @param measure the id of the measure; absent if the whole proposal is meant
 * @param summit the id of the summit at which it was made; absent if it is the summit of this record
 */
public record ProposalRef(Id proposal, Optional<Id> measure, Optional<Id> summit) implements Comparable<ProposalRef> {
    /** Checks that nothing is null. */
    public ProposalRef {
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(summit, "summit");
    }

    /**
     * Parses the notation of a reference.
     *
     * @param text a text such as {@code direction-1#1a} or {@code asean-rok-25/direction-1}
     * @return the reference
     * @throws InvalidValueException if the text is malformed
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
     * {@return a reference to a whole proposal of the same summit}
     *
     * @throws InvalidValueException if the id is malformed
     */
    public static ProposalRef of(String proposal) {
        return new ProposalRef(Id.of(proposal), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a reference to a measure of a proposal of the same summit}
     *
     * @throws InvalidValueException if an id is malformed
     */
    public static ProposalRef of(String proposal, String measure) {
        return new ProposalRef(Id.of(proposal), Optional.of(Id.of(measure)), Optional.empty());
    }

    /** {@return a reference to a whole proposal of the same summit} */
    public static ProposalRef to(Proposal proposal) {
        return new ProposalRef(proposal.id(), Optional.empty(), Optional.empty());
    }

    /** {@return a reference to a measure of a proposal of the same summit} */
    public static ProposalRef to(Proposal proposal, Measure measure) {
        return new ProposalRef(proposal.id(), Optional.of(measure.id()), Optional.empty());
    }

    /**
     * {@return a reference to the same proposal or measure, made at the summit with the given id}
     *
     * @throws InvalidValueException if the id is malformed
     */
    public ProposalRef at(String summitId) {
        return new ProposalRef(proposal, measure, Optional.of(Id.of(summitId)));
    }

    /** Orders references by their notation. */
    @Override
    public int compareTo(ProposalRef other) {
        return toString().compareTo(other.toString());
    }

    /** {@return the notation, such as {@code direction-1#1a}} */
    @Override
    public String toString() {
        return summit.map(s -> s + "/").orElse("")
                + proposal
                + measure.map(m -> "#" + m).orElse("");
    }

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<ProposalRef> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<ProposalRef> {
        static final Written NOTATION = new Written();

        Written() {
            super(
                    ProposalRef.class,
                    "proposalReference",
                    "a proposal as id, id#measure or summit/id#measure",
                    "^([a-z0-9]+(-[a-z0-9]+)*/)?[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$",
                    true);
        }

        @Override
        public ProposalRef parse(String text) {
            return ProposalRef.parse(text);
        }
    }
}
