/**
 * What must hold between the parts of a record, and between the records of a register. {@link org.summitry.check.Checker} runs the
 * rules and gives their {@link org.summitry.check.Finding}s; {@link org.summitry.check.Rule} is what users write to add their own.
 * What must hold within one value is enforced when it is built and needs no rule.
 */
@NullMarked
package org.summitry.check;

import org.jspecify.annotations.NullMarked;
