package org.summitry.check;

import com.google.common.collect.ImmutableList;

/** All rules of this library, in the order in which they run. */
final class Rules {
    static final ImmutableList<Rule> ALL = ImmutableList.<Rule>builder()
            .addAll(ReferenceRules.ALL)
            .addAll(PresenceRules.ALL)
            .addAll(DateRules.ALL)
            .addAll(FigureRules.ALL)
            .addAll(FollowUpRules.ALL)
            .addAll(SourceRules.ALL)
            .addAll(TextRules.ALL)
            .build();

    static final ImmutableList<RegisterRule> REGISTER = RegisterRules.ALL;

    private Rules() {}
}
