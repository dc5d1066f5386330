package org.summitry.examples.asean26;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.stream.Stream;
import org.summitry.partnership.Topic;

/** The topics of the record. What two records call by one id is one topic. */
final class Topics {
    /** All topics in the order of the record. */
    static final ImmutableList<Topic> ALL = ImmutableList.of(
            Topic.of("trade"),
            Topic.of("investment"),
            Topic.of("green-development"),
            Topic.of("circular-economy"),
            Topic.of("sustainable-development"),
            Topic.of("trade-agreement-upgrade", "upgrade of a trade agreement"),
            Topic.of("green-economy"),
            Topic.of("digital-economy"),
            Topic.of("artificial-intelligence"),
            Topic.of("supply-chains"),
            Topic.of("technology-transfer"),
            Topic.of("skilled-workforce"),
            Topic.of("business-links", "links between businesses"),
            Topic.of("technology"),
            Topic.of("renewable-energy"),
            Topic.of("smart-infrastructure"),
            Topic.of("green-agriculture"),
            Topic.of("sub-regional-development", "sub-regional development"),
            Topic.of("culture"),
            Topic.of("education"),
            Topic.of("people-to-people-exchange", "people-to-people exchange"),
            Topic.of("tourism"),
            Topic.of("heritage-economy"),
            Topic.of("creative-industries"),
            Topic.of("cultural-industries"),
            Topic.of("film"),
            Topic.of("music"),
            Topic.of("entertainment"),
            Topic.of("talent-training"),
            Topic.of("vocational-education"),
            Topic.of("study-abroad"),
            Topic.of("work-abroad"),
            Topic.of("peace"),
            Topic.of("security"),
            Topic.of("stability"),
            Topic.of("prosperity"),
            Topic.of("cooperation-at-sea"),
            Topic.of("inter-korean-dialogue", "inter-Korean dialogue"),
            Topic.of("denuclearisation"),
            Topic.of("asean-rok-relations", "ASEAN–RoK relations"),
            Topic.of("mutual-trust"),
            Topic.of("cooperation"),
            Topic.of("digital-capacity"),
            Topic.of("supply-chain-resilience"),
            Topic.of("digital-transformation"),
            Topic.of("innovation"),
            Topic.of("clean-energy"),
            Topic.of("critical-minerals"),
            Topic.of("environment", "sustainable environment"),
            Topic.of("maritime-security"),
            Topic.of("cybersecurity"),
            Topic.of("transnational-crime", "combating transnational crime"),
            Topic.of("asean-centrality", "ASEAN centrality"),
            Topic.of("resilience"),
            Topic.of("people-centred-community", "people-centred community"),
            Topic.of("power-grids"),
            Topic.of("development-gap"),
            Topic.of("connectivity", "regional connectivity"));

    private static final ImmutableMap<String, Topic> BY_ID =
            Maps.uniqueIndex(ALL, topic -> topic.id().value());

    private Topics() {}

    /** Returns topics by their ids; an id that is not among {@link #ALL} is a slip of the pen. */
    static ImmutableList<Topic> topics(String... ids) {
        return Stream.of(ids).map(Topics::topic).collect(toImmutableList());
    }

    private static Topic topic(String id) {
        Topic topic = BY_ID.get(id);
        if (topic == null) {
            throw new IllegalArgumentException("no topic " + id);
        }
        return topic;
    }
}
