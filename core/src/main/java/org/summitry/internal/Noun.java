package org.summitry.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the shape of a type derived from its accessors, or from the components of a record, in their order. What signatures do not
 * tell is said here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Noun {
    /** {@return the attribute by which such things are found and referred to; empty if they have no id of their own} */
    String identity() default "";

    /** {@return the family within which ids differ; empty for the parts of a record} */
    String family() default "";

    /** {@return whether a record declares such things once, and refers to them by id elsewhere} */
    boolean declared() default false;

    /** {@return whether its lists of declared things are their declarations} */
    boolean declares() default false;

    /** {@return whether it is a reference with a detail, its first component and its second} */
    boolean narrowsReference() default false;

    /** {@return attributes of which at least one is there} */
    String[] anyOf() default {};

    /** {@return attributes of which exactly one is there} */
    String[] oneOf() default {};

    /** {@return attributes that stand only beside another one, each as {@code attribute:other}} */
    String[] onlyBeside() default {};

    /** {@return the least number of elements of lists, each as {@code attribute:number}} */
    String[] atLeast() default {};

    /** {@return the least and the greatest number allowed, each as {@code attribute:least:greatest}; else 1 to 999,999,999} */
    String[] ranges() default {};

    /** {@return usual values of components of a record, each as {@code component:CONSTANT}} */
    String[] usually() default {};
}
