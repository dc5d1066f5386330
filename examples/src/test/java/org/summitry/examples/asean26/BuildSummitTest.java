package org.summitry.examples.asean26;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.examples.shared.Console;
import org.summitry.json.SummitryJson;

class BuildSummitTest {
    private final SummitryJson json = SummitryJson.create();

    @Test
    void equalsTheRecordThatIsReadFromTheDocument() {
        assertThat(BuildSummit.asean26()).isEqualTo(Asean26.summit());
    }

    @Test
    void isWrittenAsTheDocumentCharacterByCharacter() {
        assertThat(json.write(BuildSummit.asean26()))
                .isEqualTo(json.write(Asean26.summit()))
                .isEqualTo(Asean26.document());
    }

    @Test
    void printsTheDocumentInUtf8WhateverTheConsole() throws Exception {
        byte[] printed = Console.outputOf(() -> BuildSummit.main(new String[0]));

        assertThat(new String(printed, UTF_8)).isEqualTo(Asean26.document());
    }
}
