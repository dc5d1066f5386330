package org.summitry.examples.asean26;

import static org.summitry.examples.asean26.Participants.ASEAN;
import static org.summitry.examples.asean26.Participants.ROK;
import static org.summitry.examples.asean26.Sources.BY_NEWS;
import static org.summitry.examples.asean26.Topics.topics;

import org.summitry.partnership.Initiative;

/** The projects and mechanisms of the record. */
final class Projects {
    static final Initiative MEKONG_ROK = initiative("mekong-rok", "Mekong–RoK cooperation")
            .kind(Initiative.Kind.MECHANISM)
            .addAllTopics(topics("sub-regional-development"))
            .build();
    static final Initiative DIGITAL_ACADEMY = initiative("digital-academy", "Korea–ASEAN Digital Academy")
            .kind(Initiative.Kind.PROJECT)
            .addParties(ROK, ASEAN)
            .addAllTopics(topics("digital-capacity", "talent-training"))
            .addCitation(BY_NEWS)
            .build();
    static final Initiative KADIF = initiative("kadif", "Korea–ASEAN Digital Innovation Flagship")
            .kind(Initiative.Kind.PROJECT)
            .abbreviation("KADIF")
            .addParties(ROK, ASEAN)
            .addAllTopics(topics("digital-capacity", "talent-training", "innovation"))
            .addCitation(BY_NEWS)
            .build();
    static final Initiative POWER_GRID = initiative("asean-power-grid", "ASEAN Power Grid")
            .kind(Initiative.Kind.INFRASTRUCTURE)
            .addParty(ASEAN)
            .addAllTopics(topics("power-grids"))
            .build();

    private Projects() {}

    private static Initiative.Builder initiative(String id, String name) {
        return Initiative.builder().id(id).name(name);
    }
}
