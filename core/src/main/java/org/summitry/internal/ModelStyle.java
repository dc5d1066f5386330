package org.summitry.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.summitry.scalar.InvalidValueException;

/** Configures how the hidden implementations are generated; this is done nowhere else. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibilityString = "PACKAGE",
        builderVisibilityString = "PACKAGE",
        overshadowImplementation = true,
        // A party or source is mentioned many times in one record; its hash code is reckoned once.
        defaults = @Value.Immutable(copy = false, lazyhash = true),
        depluralize = true,
        // A builder holds nothing for the lists that stay empty.
        deferCollectionAllocation = true,
        depluralizeDictionary = {
            "alias:aliases",
            "person:people",
            "capacity:capacities",
            "delegate:delegates",
            "addressee:addressees",
            "beneficiary:beneficiaries",
            "party:parties",
            "measure:measures",
            "place:places",
            "venue:venues",
            "initiative:initiatives",
            "source:sources",
            "figure:figures",
            "role:roles",
            "office:offices",
            "outcome:outcomes"
        },
        throwForInvalidImmutableState = InvalidValueException.class,
        // Nothing of the annotations that happen to be on the class path gets into the generated code.
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
