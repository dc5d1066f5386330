/**
 * The record of a diplomatic summit as one immutable value.
 *
 * <p>Begin with {@link org.summitry.Summit}, which tells who met, when and where, what was proposed and what came of
 * it. A {@link org.summitry.party.Leader} is a person with the offices held. A {@link org.summitry.proposal.Proposal}
 * has ordered measures, which an {@link org.summitry.proposal.Outcome} can answer. A
 * {@link org.summitry.partnership.Partnership} is a series of dated steps. A {@link org.summitry.figure.TradeFigure} is
 * a number exactly as its source reports it.
 *
 * <p>Each is made with its {@code builder()} and changed with its {@code toBuilder()}, which leads to a new value. A
 * value that its type does not allow is refused with an {@link org.summitry.scalar.InvalidValueException}, which names
 * everything that is wrong with it.
 *
 * <p>All types are immutable, safe for use by several threads, and equal if all their parts are. An attribute that may
 * be absent is an {@link java.util.Optional} or an empty list, and absence means one thing everywhere: that it is not
 * on record.
 */
@ModelStyle
@NullMarked
package org.summitry;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
