package org.summitry.examples.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.summitry.Summit;

/**
 * What a section is made from.
 *
 * @param summit the record
 * @param labels what its parts are called
 * @param asOf the day for which the brief is written, if one was asked for; without it, a brief is the same on every day
 */
record BriefContext(Summit summit, Labels labels, Optional<LocalDate> asOf) {
    static BriefContext of(Summit summit, Optional<LocalDate> asOf) {
        return new BriefContext(summit, new Labels(summit), asOf);
    }
}
