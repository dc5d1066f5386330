package org.summitry.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitry.meeting.Delegation.Attendance;
import org.summitry.meeting.Delegation.Capacity;
import org.summitry.party.Office;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.testing.Samples;

class DelegationTest {
    @Test
    void aPartyOfWhichNothingMoreIsOnRecordTookPartInItsOwnRight() {
        Delegation delegation = Delegation.of(Samples.korea());

        assertThat(delegation.party()).isEqualTo(Samples.korea());
        assertThat(delegation.attendance()).isEqualTo(Attendance.ATTENDED);
        assertThat(delegation.within()).isEmpty();
        assertThat(delegation.capacities()).isEmpty();
        assertThat(delegation.calledAs()).isEmpty();
        assertThat(delegation.delegates()).isEmpty();
    }

    @Test
    void aPartyCanHaveSeveralCapacities() {
        Delegation delegation = Delegation.builder()
                .party(Samples.malaysia())
                .addCapacities(Capacity.HOST, Capacity.CHAIR)
                .build();

        assertThat(delegation.is(Capacity.HOST)).isTrue();
        assertThat(delegation.is(Capacity.CHAIR)).isTrue();
        assertThat(delegation.is(Capacity.CO_CHAIR)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Attendance.class,
            names = {"ATTENDED", "INVITED", "EXPECTED"})
    void aPartyThatTookPartOrIsToTakePartCanHaveDelegates(Attendance attendance) {
        Delegation delegation = Delegation.builder()
                .party(Samples.korea())
                .attendance(attendance)
                .addDelegate(Delegate.of(Samples.lee()))
                .build();

        assertThat(delegation.delegates()).containsExactly(Delegate.of(Samples.lee()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Attendance.class,
            names = {"DECLINED", "ABSENT", "NOT_INVITED", "SUSPENDED"})
    void aPartyThatDidNotTakePartHasNoDelegates(Attendance attendance) {
        Delegation.Builder delegation =
                Delegation.builder().party(Samples.korea()).attendance(attendance);
        assertThat(delegation.build().attendance()).isEqualTo(attendance);

        assertThatThrownBy(
                        () -> delegation.addDelegate(Delegate.of(Samples.lee())).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "delegates: must be empty unless attendance is attended, invited or expected (it is %s), but was [lee-jae-myung]",
                        attendance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void aPersonTakesPartOnceForAParty() {
        Delegate twice = Delegate.builder()
                .leader(Samples.lee())
                .presence(Delegate.Presence.ONLINE)
                .build();

        assertThatThrownBy(() -> Delegation.builder()
                        .party(Samples.korea())
                        .addDelegates(Delegate.of(Samples.lee()), Delegate.of(Samples.chinh()), twice)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("delegates: must not contain duplicates, but was lee-jae-myung twice");
    }

    @Test
    void noBlocTakesPartWithinItself() {
        assertThatThrownBy(() -> Delegation.builder()
                        .party(Samples.asean())
                        .within(Samples.asean())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("within: must be another party, but was ASEAN");
    }

    @Test
    void aDelegateTakesPartInAnOfficeOfTheLeader() {
        Delegate delegate =
                Delegate.builder().leader(Samples.anwar()).office("chair").build();

        assertThat(delegate.officeHeld()).contains(Office.of("chair", "Chair", Samples.asean()));
        assertThat(delegate.office()).contains(Id.of("chair"));
        assertThat(Delegate.of(Samples.anwar()).officeHeld()).isEmpty();
        assertThatThrownBy(() ->
                        Delegate.builder().leader(Samples.lee()).office("chair").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith(": must be the id of an office of leader (it is lee-jae-myung), but was chair");
    }

    @Test
    void nobodyStandsInForHimselfOrHerself() {
        Delegate.Builder delegate = Delegate.builder().leader(Samples.lee());

        assertThat(delegate.inPlaceOf(Samples.chinh()).build().inPlaceOf()).contains(Samples.chinh());
        assertThatThrownBy(() -> delegate.inPlaceOf(Samples.lee()).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("inPlaceOf: must be another person, but was lee-jae-myung");
    }

    @Test
    void aDelegateOfWhomNothingMoreIsOnRecordHasNoPresence() {
        assertThat(Delegate.of(Samples.lee()).presence()).isEmpty();
        assertThat(Delegate.of(Samples.lee()).inPlaceOf()).isEmpty();
    }
}
