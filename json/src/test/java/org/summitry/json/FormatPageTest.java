package org.summitry.json;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatPageTest {
    @Test
    void thePageIsWhatTheCodecsDeclare() throws IOException {
        Generated.check(Path.of("FORMAT.md"), FormatPage.text());
    }
}
