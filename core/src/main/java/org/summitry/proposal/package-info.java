/**
 * What was put forward, said and agreed. A {@link org.summitry.proposal.Proposal} has ordered measures; an
 * {@link org.summitry.proposal.Outcome} can answer it in whole or in part; a {@link org.summitry.proposal.Statement} asks and
 * promises nothing; an {@link org.summitry.proposal.Assessment} says how far something has been carried out.
 */
@ModelStyle
@NullMarked
package org.summitry.proposal;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
