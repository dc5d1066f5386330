package org.summitry.examples.asean26;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.summitry.examples.asean26.Sources.BY_NEWS;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.party.Leader;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.source.Citation;

/** The parties and leaders of the record, and who took part for whom. */
final class Participants {
    static final Party ASEAN = Party.builder()
            .code("ASEAN")
            .kind(Party.Kind.BLOC)
            .name("Association of Southeast Asian Nations")
            .shortName("ASEAN")
            .addMembership(member("BN", "1984-01-07").build())
            .addMembership(member("KH", "1999-04-30").build())
            .addMembership(member("ID", "1967-08-08").build())
            .addMembership(member("LA", "1997-07-23").build())
            .addMembership(member("MY", "1967-08-08").build())
            .addMembership(member("MM", "1997-07-23").build())
            .addMembership(member("PH", "1967-08-08").build())
            .addMembership(member("SG", "1967-08-08").build())
            .addMembership(member("TH", "1967-08-08").build())
            .addMembership(member("TL", "2025-10-26")
                    .addCitation(Citation.of(Sources.ADMISSION))
                    .build())
            .addMembership(member("VN", "1995-07-28").build())
            .build();
    static final Party ROK = Party.builder()
            .code("KR")
            .kind(Party.Kind.COUNTRY)
            .name("Republic of Korea")
            .shortName("RoK")
            .addOtherName(OtherName.of("South Korea", "en"))
            .build();
    static final Party VIET_NAM = Party.of("VN", Party.Kind.COUNTRY, "Viet Nam");
    static final Party MALAYSIA = Party.of("MY", Party.Kind.COUNTRY, "Malaysia");

    static final Leader CHINH = Leader.builder()
            .id("pham-minh-chinh")
            .name(familyFirst("Phạm", "Minh Chính"))
            .addOffice(office("prime-minister", "Prime Minister", VIET_NAM)
                    .kind(Office.Kind.HEAD_OF_GOVERNMENT)
                    .period("2021-04-05/..")
                    .build())
            .addOtherName(OtherName.of("Pham Minh Chinh", "en"))
            .build();
    static final Leader LEE = Leader.builder()
            .id("lee-jae-myung")
            .name(familyFirst("Lee", "Jae Myung"))
            .addOffice(office("president", "President", ROK)
                    .kind(Office.Kind.HEAD_OF_STATE)
                    .period("2025-06-04/..")
                    .build())
            .addOtherName(OtherName.of("이재명", "ko"))
            .build();

    private Participants() {}

    static ImmutableList<Delegation> delegations() {
        return Stream.of(
                        delegation(ASEAN, Delegation.Capacity.MEMBER),
                        delegation(ROK, Delegation.Capacity.MEMBER).addDelegate(inPerson(LEE, "president")),
                        delegation(VIET_NAM, Delegation.Capacity.MEMBER)
                                .within(ASEAN)
                                .addDelegate(inPerson(CHINH, "prime-minister")),
                        delegation(MALAYSIA, Delegation.Capacity.HOST, Delegation.Capacity.CHAIR)
                                .addCapacity(Delegation.Capacity.MEMBER)
                                .within(ASEAN))
                .map(Delegation.Builder::build)
                .collect(toImmutableList());
    }

    private static Delegation.Builder delegation(Party party, Delegation.Capacity... capacities) {
        return Delegation.builder().party(party).addCapacities(capacities).addCitation(BY_NEWS);
    }

    private static Delegate inPerson(Leader leader, String office) {
        return Delegate.builder()
                .leader(leader)
                .office(office)
                .presence(Delegate.Presence.IN_PERSON)
                .build();
    }

    private static Membership.Builder member(String country, String since) {
        return Membership.builder()
                .member(country)
                .status(Membership.Status.MEMBER)
                .period(since + "/..");
    }

    private static PersonName familyFirst(String family, String given) {
        return PersonName.builder()
                .full(family + " " + given)
                .family(family)
                .given(given)
                .order(PersonName.Order.FAMILY_FIRST)
                .build();
    }

    private static Office.Builder office(String id, String title, Party party) {
        return Office.builder().id(id).title(title).party(party);
    }
}
