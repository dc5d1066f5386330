package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Topic;
import org.summitry.party.OtherName;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Beneficiary;
import org.summitry.scalar.Id;
import org.summitry.scalar.LanguageTag;
import org.summitry.testing.Samples;

/** The nouns that say little more than what they are made of. */
class SmallNounsTest {
    @Test
    void aPlaceIsCalledAsTheSpeakerCallsItOrElseByItsOwnName() {
        assertThat(PlaceMention.of(Samples.sea(), "East Sea").name()).isEqualTo("East Sea");
        assertThat(PlaceMention.of(Samples.sea()).name()).isEqualTo("South China Sea");
        assertThat(PlaceMention.of(Samples.sea()).calledAs()).isEmpty();
    }

    @Test
    void aTopicIsLabelledWithItsWordsUnlessItSaysOtherwise() {
        assertThat(Topic.of("green-economy")).isEqualTo(Topic.of("green-economy", "green economy"));
        assertThat(Topic.of("ai", "Artificial Intelligence").label()).isEqualTo("Artificial Intelligence");
    }

    @Test
    void aBeneficiaryIsAPartyAGroupInItOrAGroupOfNoSingleParty() {
        assertThat(Beneficiary.of(Samples.vietnam()).group()).isEmpty();
        assertThat(Beneficiary.of(Samples.vietnam(), "citizens").group()).contains(Id.of("citizens"));
        assertThat(Beneficiary.of(Samples.vietnam(), "citizens").party()).contains(Samples.vietnam());
        assertThat(Beneficiary.ofGroup("farmers").party()).isEmpty();
    }

    @Test
    void aVenueIsForTheWholeSummitUnlessItHasDays() {
        assertThat(Venue.of(Samples.city()).days()).isEmpty();
        assertThat(Venue.of(Samples.city()).place()).isEqualTo(Samples.city());
        assertThat(Samples.venue().days()).isPresent();
    }

    @Test
    void aNameCanHaveALanguageAndPartiesThatUseIt() {
        assertThat(OtherName.of("KL").language()).isEmpty();
        assertThat(OtherName.of("이재명", "ko").language()).contains(LanguageTag.of("ko"));
        assertThat(OtherName.of("KL").usedBy()).isEmpty();
    }

    @Test
    void aSummitCanBePointedAtByItsNameAlone() {
        SummitRef ref = SummitRef.of("APEC Economic Leaders' Meeting");

        assertThat(ref.name()).isEqualTo("APEC Economic Leaders' Meeting");
        assertThat(ref.id()).isEmpty();
        assertThat(ref.series()).isEmpty();
        assertThat(ref.edition()).isEmpty();
        assertThat(ref.dates()).isEmpty();
        assertThat(ref.toBuilder().edition(1).build().edition()).hasValue(1);
    }
}
