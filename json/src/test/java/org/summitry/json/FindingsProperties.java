package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.check.Finding;
import org.summitry.testing.Families;
import org.summitry.testing.SummitArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the rules find in a record, held against its document. */
class FindingsProperties {
    private static final SummitryJson JSON = SummitryJson.create();
    private static final JsonMapper TREES = new JsonMapper();

    @Provide
    Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }

    /** Records that break many rules, again and again. */
    @Provide
    Arbitrary<Summit> largeSummits() {
        return Arbitraries.of(Families.ofOne()).map(family -> family.summit(40));
    }

    @Property(tries = 300)
    void noFindingPointsNowhere(@ForAll("summits") Summit summit) {
        pointsIntoTheDocument(summit);
    }

    @Property(tries = 100)
    void noFindingOfALargeRecordPointsNowhere(@ForAll("largeSummits") Summit summit) {
        pointsIntoTheDocument(summit);
    }

    private static void pointsIntoTheDocument(Summit summit) {
        JsonNode document = TREES.readTree(JSON.toBytes(summit));
        for (Finding finding : Checker.check(summit)) {
            assertThat(Stream.concat(Stream.of(finding.pointer()), finding.other().stream()))
                    .as(finding.toString())
                    .noneMatch(pointer -> document.at(pointer).isMissingNode());
        }
    }

    @Property(tries = 300)
    void aRuleTellsOfAPlaceOnce(@ForAll("summits") Summit summit) {
        assertThat(Checker.check(summit))
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void aRuleTellsOfAPlaceOfALargeRecordOnce(@ForAll("largeSummits") Summit summit) {
        assertThat(Checker.check(summit))
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .doesNotHaveDuplicates();
    }
}
