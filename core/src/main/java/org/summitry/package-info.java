/**
 * The record of a diplomatic summit as one immutable value.
 *
 * <p>Begin with {@link org.summitry.Summit}: who met, when and where, what was proposed, what came of it. A
 * {@link org.summitry.party.Leader} is a person and the offices held; a {@link org.summitry.proposal.Proposal} has ordered measures, and
 * an {@link org.summitry.proposal.Outcome} can answer them; a {@link org.summitry.partnership.Partnership} is a line of dated steps; a
 * {@link org.summitry.figure.TradeFigure} is a number exactly as its source reports it. Each is made with its
 * {@code builder()}, which refuses what the type does not allow with an
 * {@link org.summitry.scalar.InvalidValueException} that names all of it, and changed with {@code toBuilder()}, which gives a
 * new value.
 *
 * <p>All types are immutable, safe for use by several threads, and equal if all their parts are. An attribute that may be
 * absent is an {@link java.util.Optional} or an empty list; absent means that the record does not say.
 */
@ModelStyle
@NullMarked
package org.summitry;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
