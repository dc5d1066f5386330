package org.summitry.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.Summit;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegation;
import org.summitry.partnership.Initiative;
import org.summitry.party.Party;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.Score;
import org.summitry.scalar.Id;
import org.summitry.source.Citation;
import org.summitry.source.Claim;

/** The form of the cases of all rules: changes to a record in which nothing is wrong, and what is found then. */
abstract class RuleCases {
    /** A change that breaks one rule, and what is found. */
    record Breach(String name, Consumer<Sample> change, ImmutableList<Finding> findings) {
        @Override
        public String toString() {
            return findings.get(0).code() + ": " + name;
        }
    }

    /** A change after which nothing is found. */
    record NearMiss(String name, Consumer<Sample> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A register between the records of which something is found, or nothing. */
    record RegisterCase(String name, ImmutableList<Summit> register, ImmutableList<Finding> findings) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void finds(Breach breach) {
        assertThat(Checker.check(changed(breach.change()))).containsExactlyElementsOf(breach.findings());
        assertThat(breach.findings())
                .extracting(Finding::code)
                .containsOnly(breach.findings().get(0).code());
    }

    /** A document has its fields by the names of the accessors; whether the two agree, the documents of all records are tested for. */
    @ParameterizedTest
    @MethodSource("breaches")
    void pointsIntoTheRecord(Breach breach) {
        Summit record = changed(breach.change());

        assertThat(breach.findings())
                .flatExtracting(finding -> Stream.concat(Stream.of(finding.pointer()), finding.other().stream())
                        .toList())
                .allSatisfy(pointer -> assertThat(at(record, pointer)).isPresent());
    }

    /** What is at a pointer, step by step through accessors and lists; a score has its one value by another name. */
    private static Optional<Object> at(Object record, String pointer) {
        Optional<Object> at = Optional.of(record);
        for (String step : Splitter.on('/').split(pointer.substring(1))) {
            at = at.flatMap(thing -> thing instanceof List<?> list
                    ? list.stream().skip(Integer.parseInt(step)).findFirst()
                    : thing instanceof Score ? Optional.of(thing) : attribute(thing, step));
        }
        return at;
    }

    private static Optional<Object> attribute(Object thing, String name) {
        for (Class<?> type = thing.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    method.setAccessible(true);
                    try {
                        Object value = method.invoke(thing);
                        return value instanceof Optional<?> optional
                                ? optional.map(Object.class::cast)
                                : value instanceof OptionalInt number
                                        ? number.stream()
                                                .mapToObj(Object.class::cast)
                                                .findFirst()
                                        : Optional.of(value);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                }
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void leavesAlone(NearMiss nearMiss) {
        assertThat(Checker.check(changed(nearMiss.change()))).isEmpty();
    }

    static Summit changed(Consumer<Sample> change) {
        Sample sample = new Sample();
        change.accept(sample);
        return sample.build();
    }

    static Breach breaks(String name, Consumer<Sample> change, Finding... findings) {
        return new Breach(name, change, ImmutableList.copyOf(findings));
    }

    static NearMiss fits(String name, Consumer<Sample> change) {
        return new NearMiss(name, change);
    }

    static Finding error(String code, String pointer, String message) {
        return found(code, Severity.ERROR, pointer, message);
    }

    static Finding warning(String code, String pointer, String message) {
        return found(code, Severity.WARNING, pointer, message);
    }

    static Finding note(String code, String pointer, String message) {
        return found(code, Severity.NOTE, pointer, message);
    }

    static Finding found(String code, Severity severity, String pointer, String message) {
        return new Finding(code, severity, Id.of("asean-rok-26"), pointer, message, Optional.empty());
    }

    /** A finding between two places. */
    static Finding also(String other, Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.summit(),
                finding.pointer(),
                finding.message(),
                Optional.of(other));
    }

    static Finding in(String summit, Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                Id.of(summit),
                finding.pointer(),
                finding.message(),
                finding.other());
    }

    static RegisterCase register(String name, List<Summit> summits, Finding... findings) {
        return new RegisterCase(name, ImmutableList.copyOf(summits), ImmutableList.copyOf(findings));
    }

    static Proposal proposal(String id, Party party) {
        return Proposal.builder()
                .id(id)
                .text("A proposal.")
                .addOnBehalfOf(party)
                .build();
    }

    static Measure measure(String id) {
        return Measure.builder().id(id).text("A measure.").build();
    }

    static Initiative initiative(UnaryOperator<Initiative.Builder> change) {
        return change.apply(Initiative.builder()
                        .id("a-project")
                        .kind(Initiative.Kind.PROJECT)
                        .name("A project"))
                .build();
    }

    static void calledOff(Sample s) {
        notHeld(s, b -> b.status(Summit.Status.CANCELLED).held(Optional.empty()).outcomes(List.of()));
    }

    /** A change after which nobody can have attended. */
    static void notHeld(Sample s, UnaryOperator<Summit.Builder> change) {
        s.record(r -> change.apply(r.toBuilder()
                .delegations(r.delegations().stream()
                        .map(d -> d.attendance() == Delegation.Attendance.ATTENDED
                                ? d.toBuilder()
                                        .attendance(Delegation.Attendance.EXPECTED)
                                        .build()
                                : d)
                        .toList())));
    }

    /** First called for these days, and nothing else is told of its dates. */
    static Summit.Builder planned(Summit.Builder summit, String days) {
        return summit.planned(days).events(List.of());
    }

    /** Planned for these days and held on them. */
    static Summit.Builder days(Summit.Builder summit, String days) {
        return planned(summit, days).held(days);
    }

    static void claimWith(Sample s, Function<Claim.Builder, Claim.Builder> change) {
        s.record(r -> r.toBuilder()
                .claims(List.of(
                        change.apply(r.claims().get(0).toBuilder()).build(),
                        r.claims().get(1))));
    }

    static Summit.Builder cited(Summit summit, String figure, Function<TradeFigure, List<Citation>> citations) {
        return summit.toBuilder()
                .figures(summit.figures().stream()
                        .map(f -> f.id().value().equals(figure)
                                ? f.toBuilder().citations(citations.apply(f)).build()
                                : f)
                        .toList());
    }
}
