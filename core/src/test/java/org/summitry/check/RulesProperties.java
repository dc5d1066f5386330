package org.summitry.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitry.Summit;
import org.summitry.testing.SummitArbitraries;

class RulesProperties {
    /** The lists of a document. */
    private static final Map<String, Function<Summit, List<?>>> LISTS =
            ImmutableMap.<String, Function<Summit, List<?>>>builder()
                    .put("otherNames", Summit::otherNames)
                    .put("citations", Summit::citations)
                    .put("sources", Summit::sources)
                    .put("parties", Summit::parties)
                    .put("places", Summit::places)
                    .put("topics", Summit::topics)
                    .put("leaders", Summit::leaders)
                    .put("instruments", Summit::instruments)
                    .put("initiatives", Summit::initiatives)
                    .put("venues", Summit::venues)
                    .put("events", Summit::events)
                    .put("delegations", Summit::delegations)
                    .put("proposals", Summit::proposals)
                    .put("statements", Summit::statements)
                    .put("outcomes", Summit::outcomes)
                    .put("assessments", Summit::assessments)
                    .put("partnerships", Summit::partnerships)
                    .put("figures", Summit::figures)
                    .put("claims", Summit::claims)
                    .buildOrThrow();

    /** Its other fields, and whether they are there. */
    private static final Map<String, Function<Summit, Boolean>> FIELDS = ImmutableMap.of(
            "name", summit -> true,
            "status", summit -> true,
            "series", summit -> summit.series().isPresent(),
            "edition", summit -> summit.edition().isPresent(),
            "planned", summit -> summit.planned().isPresent(),
            "held", summit -> summit.held().isPresent(),
            "partOf", summit -> summit.partOf().isPresent());

    @Provide
    Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }

    @Property(tries = 200)
    void checkingNeverFailsAndPointsIntoTheRecord(@ForAll("summits") Summit summit) {
        for (Finding finding : Checker.check(summit)) {
            assertThat(finding.summit()).isEqualTo(summit.id());
            assertThat(finding.message()).isNotBlank();
            Stream.of(Optional.of(finding.pointer()), finding.other())
                    .flatMap(Optional::stream)
                    .forEach(pointer -> assertThat(exists(summit, pointer))
                            .as(finding.toString())
                            .isTrue());
        }
    }

    @Property(tries = 200)
    void checkingTwiceFindsTheSame(@ForAll("summits") Summit summit) {
        assertThat(Checker.check(summit))
                .isEqualTo(Checker.check(summit.toBuilder().build()));
    }

    @Property(tries = 100)
    void aRegisterHasTheFindingsOfItsRecordsFirst(@ForAll("summits") Summit first, @ForAll("summits") Summit second) {
        assertThat(Checker.standard().findings(List.of(first, second)))
                .startsWith(Stream.of(first, second)
                        .flatMap(summit -> Checker.check(summit).stream())
                        .toArray(Finding[]::new));
    }

    /** Looks at the first two steps. */
    private static boolean exists(Summit summit, String pointer) {
        String[] steps = pointer.split("/", -1);
        assertThat(steps[0]).isEmpty();
        Function<Summit, List<?>> list = LISTS.get(steps[1]);
        if (list == null) {
            return FIELDS.getOrDefault(steps[1], s -> false).apply(summit);
        }
        int size = list.apply(summit).size();
        return steps.length == 2 ? size > 0 : Integer.parseInt(steps[2]) < size;
    }
}
