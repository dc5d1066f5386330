package org.summitry.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.summitry.scalar.InvalidValueException;

class PersonNameTest {
    @Test
    void ofSomeNamesOnlyTheWholeIsKnown() {
        PersonName name = PersonName.of("Xanana Gusmão");

        assertThat(name.full()).isEqualTo("Xanana Gusmão");
        assertThat(name.family()).isEmpty();
        assertThat(name.given()).isEmpty();
        assertThat(name.order()).isEmpty();
    }

    @Test
    void theFamilyNameCanComeFirst() {
        PersonName name = PersonName.familyFirst("Phạm Minh Chính", "Phạm");

        assertThat(name.family()).contains("Phạm");
        assertThat(name.order()).contains(PersonName.Order.FAMILY_FIRST);
        assertThat(PersonName.familyFirst("이재명", "이").family()).contains("이");
        assertThatThrownBy(() -> PersonName.familyFirst("Keir Starmer", "Starmer"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "order: must put the part first that full begins with (it is \"Keir Starmer\"), but was family-first");
    }

    @Test
    void theGivenNameCanComeFirst() {
        PersonName.Builder name =
                PersonName.builder().full("Keir Starmer").given("Keir").family("Starmer");

        assertThat(name.order(PersonName.Order.GIVEN_FIRST).build().order()).contains(PersonName.Order.GIVEN_FIRST);
        assertThatThrownBy(() -> name.order(PersonName.Order.FAMILY_FIRST).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anOrderSaysNothingOfAPartThatIsNotKnown() {
        assertThat(PersonName.builder()
                        .full("Keir Starmer")
                        .family("Starmer")
                        .order(PersonName.Order.GIVEN_FIRST)
                        .build()
                        .given())
                .isEmpty();
    }

    @Test
    void eachPartIsFoundInTheWhole() {
        assertThatThrownBy(() ->
                        PersonName.builder().full("Lee Jae Myung").family("Yi").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("family: must be part of full (it is \"Lee Jae Myung\"), but was \"Yi\"");
        assertThatThrownBy(() -> PersonName.builder()
                        .full("Lee Jae Myung")
                        .given("Jae-myung")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("given: must be part of full (it is \"Lee Jae Myung\"), but was \"Jae-myung\"");
    }
}
