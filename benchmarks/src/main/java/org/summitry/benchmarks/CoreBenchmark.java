package org.summitry.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.figure.Indicator;
import org.summitry.json.SummitryJson;
import org.summitry.party.Membership;
import org.summitry.party.Party;
import org.summitry.proposal.ProposalRef;
import org.summitry.time.Period;

/** The model itself. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoreBenchmark {
    static final int MILLION = 1_000_000;

    /** Two equal summits that share nothing, and the same as records. */
    @State(Scope.Benchmark)
    public static class Subject {
        /**
         * How many proposals, outcomes, figures and statements it has; 0 stands for the 26th summit. A million is no document that
         * anybody reads, so there it is made and compared with nothing else.
         */
        @Param({"0", "1", "100", "10000", "1000000"})
        public int parts;

        private Summit one;
        private Summit other;
        private Summit oneShared;
        private Summit otherShared;
        private Object oneRecord;
        private Object otherRecord;
        private ProposalRef answered;
        private String leader;
        private String reporter;

        /** Makes the summits. */
        @Setup
        public void setUp() throws IOException {
            answered = parts == 0 ? ProposalRef.of("direction-1", "1a") : ProposalRef.of("proposal-0", "a");
            reporter = parts == 0 ? "ASEAN" : "VN";
            if (parts < MILLION) {
                read();
            } else {
                one = MadeSummits.of("made-summit", parts, 1);
                other = MadeSummits.of("made-summit", parts, 1);
            }
            leader = one.leaders().get(one.leaders().size() - 1).id().value();
            one.leader(leader);
        }

        private void read() throws IOException {
            byte[] bytes = parts == 0 ? Samples.record() : json().toBytes(MadeSummits.of("made-summit", parts, 1));
            one = json().read(bytes);
            other = json().read(bytes);
            SummitryJson sharing = json().sharing();
            oneShared = sharing.read(bytes);
            otherShared = sharing.read(bytes);
            Codec records = Side.DATABIND.open();
            oneRecord = records.read(bytes);
            otherRecord = records.read(bytes);
        }

        private static SummitryJson json() {
            return SummitryJson.create().compact();
        }
    }

    /** A bloc of many members. */
    @State(Scope.Benchmark)
    public static class Bloc {
        /** How many members it has. */
        @Param({"1", "100", "10000", "1000000"})
        public int members;

        private Party bloc;

        /** Makes the bloc. */
        @Setup
        public void setUp() {
            Party.Builder builder =
                    Party.builder().code("BLOC").kind(Party.Kind.BLOC).name("A bloc");
            for (int i = 0; i < members; i++) {
                builder.addMembership(Membership.builder()
                        .member("M" + i)
                        .status(Membership.Status.MEMBER)
                        .period("1967-08-08/..")
                        .build());
            }
            bloc = builder.build();
        }
    }

    /** Builds it of its parts, with all invariants. */
    @Benchmark
    public Summit build(Subject subject) {
        Summit s = subject.one;
        Summit.Builder builder = Summit.builder()
                .id(s.id())
                .name(s.name())
                .status(s.status())
                .citations(s.citations())
                .sources(s.sources())
                .parties(s.parties())
                .places(s.places())
                .topics(s.topics())
                .leaders(s.leaders())
                .instruments(s.instruments())
                .initiatives(s.initiatives())
                .venues(s.venues())
                .events(s.events())
                .delegations(s.delegations())
                .proposals(s.proposals())
                .statements(s.statements())
                .outcomes(s.outcomes())
                .assessments(s.assessments())
                .partnerships(s.partnerships())
                .figures(s.figures())
                .claims(s.claims());
        return builder.build();
    }

    /** Builds it and all of its parts. */
    @Benchmark
    public Summit buildAll(Subject subject) {
        return MadeSummits.of("made-summit", Math.max(1, subject.parts), 1);
    }

    /** Changes one attribute. */
    @Benchmark
    public Summit change(Subject subject) {
        return subject.one.toBuilder().edition(27).build();
    }

    /** Compares two equal summits that share nothing. */
    @Benchmark
    public boolean equal(Subject subject) {
        return subject.one.equals(subject.other);
    }

    /** Compares two equal summits that one reader has read that is sharing. */
    @Benchmark
    public boolean equalShared(Subject subject) {
        return subject.oneShared.equals(subject.otherShared);
    }

    /** Compares two equal records that share nothing. */
    @Benchmark
    public boolean equalRecords(Subject subject) {
        return subject.oneRecord.equals(subject.otherRecord);
    }

    /** The hash code, which is kept once it is reckoned. */
    @Benchmark
    public int hash(Subject subject) {
        return subject.one.hashCode();
    }

    /** The hash code of records. */
    @Benchmark
    public int hashRecords(Subject subject) {
        return subject.oneRecord.hashCode();
    }

    /** All rules. */
    @Benchmark
    public Object check(Subject subject) {
        return Checker.check(subject.one);
    }

    /** A leader by id. */
    @Benchmark
    public Object leader(Subject subject) {
        return subject.one.leader(subject.leader);
    }

    /** What came of a measure. */
    @Benchmark
    public Object answersTo(Subject subject) {
        return subject.one.answersTo(subject.answered);
    }

    /** What nothing came of. */
    @Benchmark
    public Object unanswered(Subject subject) {
        return subject.one.unanswered();
    }

    /** The figures of an indicator between two parties in a year. */
    @Benchmark
    public Object figures(Subject subject) {
        return subject.one.figures(Indicator.TWO_WAY_TRADE, subject.reporter, "KR", Period.parse("2024"));
    }

    /** The members of a bloc on a day. */
    @Benchmark
    public Object membersOn(Bloc bloc) {
        return bloc.bloc.membersOn(LocalDate.of(2025, 10, 27));
    }
}
