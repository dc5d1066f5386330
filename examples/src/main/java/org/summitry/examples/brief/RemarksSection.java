package org.summitry.examples.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import org.summitry.check.Checker;
import org.summitry.check.Finding;
import org.summitry.examples.brief.Section.Item;

/** What the rules find in the record. */
final class RemarksSection {
    /** More of one kind tell a reader nothing new. */
    private static final int MOST = 20;

    private RemarksSection() {}

    static Section of(BriefContext context) {
        Multiset<String> codes = LinkedHashMultiset.create();
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        for (Finding finding : Checker.check(context.summit())) {
            codes.add(finding.code());
            if (codes.count(finding.code()) <= MOST) {
                items.add(Item.of(StyledText.of(Terms.capital(finding.severity().toString()) + ": " + finding.message()
                        + " (" + finding.pointer() + ")")));
            }
        }
        codes.entrySet().stream()
                .filter(code -> code.getCount() > MOST)
                .forEach(code -> items.add(Item.of(
                        StyledText.of("And " + (code.getCount() - MOST) + " more of the kind " + code.getElement()))));
        return Section.list("remarks", "Remarks", items.build());
    }
}
