/**
 * What was proposed, said and agreed, and how far it has been carried out.
 *
 * <p>A {@link org.summitry.proposal.Proposal} has ordered measures, and an {@link org.summitry.proposal.Outcome} can
 * answer it in whole or in part. A {@link org.summitry.proposal.Statement} neither asks nor promises. An
 * {@link org.summitry.proposal.Assessment} tells how far something has been carried out.
 */
@ModelStyle
@NullMarked
package org.summitry.proposal;

import org.jspecify.annotations.NullMarked;
import org.summitry.internal.ModelStyle;
