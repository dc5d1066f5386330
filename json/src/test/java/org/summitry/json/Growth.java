package org.summitry.json;

import static java.util.Objects.requireNonNull;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.testing.Families;
import org.summitry.testing.Questions;

/** What is done with records of growing families, each time one piece of work and all that it costs. */
public final class Growth {
    private static final SummitryJson JSON = SummitryJson.create().compact();
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** The pieces of work. */
    static final List<String> WORKS =
            List.of("read", "write", "build", "check", "check register", "hash code", "ask", "equals", "to string");

    /** So many of them, from the first on, are looked at where two things grow. */
    static final int WORKS_WITH_PAIRS = 7;

    /**
     * Does one piece of work with the record of a family.
     *
     * @param pair whether the family is one in which two things grow
     * @param family its number
     * @param size how large
     * @return for each piece of work the steps and the bytes allocated
     */
    public static long[][] costs(boolean pair, int family, int size) {
        Families.Family made = (pair ? Families.ofTwo() : Families.ofOne()).get(family);
        Summit summit = made.summit(size);
        byte[] document = JSON.toBytes(summit);
        Summit other = JSON.read(document);
        Summit third = JSON.read(document);
        return new long[][] {
            cost(() -> JSON.read(document)),
            cost(() -> JSON.toBytes(summit)),
            cost(() -> summit.toBuilder().build()),
            cost(() -> Checker.check(summit)),
            cost(() -> Checker.standard().findings(List.of(summit, third))),
            cost(third::hashCode),
            cost(() -> Questions.ask(summit)),
            pair ? new long[2] : cost(() -> summit.equals(other)),
            pair ? new long[2] : cost(summit::toString),
        };
    }

    /** What it costs to read a broken document; then there is nothing else to do with it. */
    public static long[][] costsOfBroken(String family, int size) {
        byte[] document =
                requireNonNull(Families.broken().get(family)).apply(size).getBytes(StandardCharsets.UTF_8);
        return new long[][] {cost(() -> JSON.tryRead(document))};
    }

    /** What it costs to check a register of so many records that say the same of themselves. */
    public static long[][] costsOfRegister(int size) {
        List<Summit> register = Families.register(size);
        return new long[][] {cost(() -> Checker.standard().findings(register))};
    }

    private static long[] cost(Supplier<@Nullable Object> work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long steps = Steps.count();
        Object unused = work.get();
        return new long[] {Steps.count() - steps, THREADS.getCurrentThreadAllocatedBytes() - bytes};
    }
}
