package org.summitry.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.Summit;
import org.summitry.examples.shared.Console;
import org.summitry.json.SummitryJson;

class QuickStartTest {
    @Test
    void theRecordComesBackFromJsonAsItWas() {
        SummitryJson json = SummitryJson.create();
        Summit summit = QuickStart.summit();

        assertThat(json.read(json.write(summit))).isEqualTo(summit);
    }

    @Test
    void printsWhatCameOfTheProposals() throws Exception {
        byte[] printed = Console.outputOf(() -> QuickStart.main(new String[0]));

        assertThat(new String(printed, UTF_8).lines())
                .startsWith(
                        "26th ASEAN–Republic of Korea Summit, held 2025-10-27",
                        "Proposed: Open negotiations to upgrade the free trade agreement.",
                        "  Agreed: The talks on the upgrade open in 2026.",
                        "Proposed: Make the East Sea a place of peace and cooperation.",
                        "Still open: [sea-of-peace]",
                        "ASEAN that day: [ID, MY, PH, SG, TH, BN, VN, LA, MM, KH, TL]");
    }
}
