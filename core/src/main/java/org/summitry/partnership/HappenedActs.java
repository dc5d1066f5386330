package org.summitry.partnership;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.summitry.time.Answer;
import org.summitry.time.PartialDate;

/** Acts that happened or may have, seen together, so that no act has to be held against each of the others. */
final class HappenedActs {
    private boolean isEmpty = true;
    private boolean hasUndated;
    /** The latest day on which any of them can have been. */
    private LocalDate latest = LocalDate.MIN;
    /** The days on which those of {@link #latest} that are not given to the day can have been at the latest. */
    private final Set<LocalDate> latestOfVague = new HashSet<>();
    /** Of those that happened for certain, the latest day before which one was not. */
    private LocalDate notBefore = LocalDate.MIN;
    /** Of those that happened for certain, the days on which they were. */
    private final Set<LocalDate> days = new HashSet<>();

    /** Adds an act, if it happened or may have. */
    void add(TreatyAction act, Answer happened) {
        if (happened == Answer.NO) {
            return;
        }
        isEmpty = false;
        if (act.date().isEmpty()) {
            hasUndated = true;
            return;
        }
        PartialDate date = act.date().get();
        latest = max(latest, date.latest());
        if (!date.isExactDay()) {
            latestOfVague.add(date.latest());
        }
        if (happened == Answer.YES) {
            notBefore = max(notBefore, date.earliest());
            if (date.isExactDay()) {
                days.add(date.firstDay());
            }
        }
    }

    /** Whether one of them happened, and not before another act. */
    Answer someNotBefore(TreatyAction act) {
        if (isEmpty || act.date().isEmpty()) {
            return isEmpty ? Answer.NO : Answer.UNKNOWN;
        }
        PartialDate date = act.date().get();
        if (notBefore.isAfter(date.latest()) || date.isExactDay() && days.contains(date.firstDay())) {
            return Answer.YES;
        }
        return hasUndated || !latest.isBefore(date.earliest()) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether one of them happened, and after another act. */
    Answer someAfter(TreatyAction act) {
        if (isEmpty || act.date().isEmpty()) {
            return isEmpty ? Answer.NO : Answer.UNKNOWN;
        }
        PartialDate date = act.date().get();
        if (notBefore.isAfter(date.latest())) {
            return Answer.YES;
        }
        boolean mayBe = latest.isAfter(date.earliest())
                || latest.equals(date.earliest()) && (!date.isExactDay() || latestOfVague.contains(latest));
        return hasUndated || mayBe ? Answer.UNKNOWN : Answer.NO;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
