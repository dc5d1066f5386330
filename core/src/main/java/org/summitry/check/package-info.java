/**
 * Rules for what must hold between the parts of a record, and between the records of a register.
 *
 * <p>A {@link org.summitry.check.Checker} runs the rules and returns their {@link org.summitry.check.Finding findings}.
 * Users add rules of their own by writing a {@link org.summitry.check.Rule}. What must hold within one value needs no
 * rule, because it is enforced when the value is built.
 */
@NullMarked
package org.summitry.check;

import org.jspecify.annotations.NullMarked;
