package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.summitry.scalar.Id;

/** Rules on sources and on what rests on them. */
final class SourceRules {
    static final Rule SOURCE_UNCITED =
            Rule.of("source-uncited", Severity.NOTE, "Every source is cited somewhere.", (summit, report) -> {
                Set<Id> cited = report.seen().cited(summit);
                for (int i = 0; i < summit.sources().size(); i++) {
                    if (!cited.contains(summit.sources().get(i).id())) {
                        report.add(
                                summit,
                                at("sources", i),
                                "nothing cites \"" + summit.sources().get(i).id() + "\"");
                    }
                }
            });

    static final Rule FIGURE_UNSOURCED =
            Rule.of("figure-unsourced", Severity.WARNING, "Every figure cites its source.", (summit, report) -> {
                for (int i = 0; i < summit.figures().size(); i++) {
                    if (summit.figures().get(i).citations().isEmpty()) {
                        report.add(summit, at("figures", i), "no source is cited for the figure");
                    }
                }
            });

    static final ImmutableList<Rule> ALL = ImmutableList.of(SOURCE_UNCITED, FIGURE_UNSOURCED);

    private SourceRules() {}
}
