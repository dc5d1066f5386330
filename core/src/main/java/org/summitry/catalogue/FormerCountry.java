package org.summitry.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.summitry.party.Party;
import org.summitry.scalar.PartyCode;
import org.summitry.time.Period;

/**
 * A country that ISO 3166-1 once listed under a code that it has withdrawn since, see ISO 3166-3. Records of its time
 * name it by that code.
 *
 * @param party the country under its former alpha-2 code and the name that it had
 * @param alpha3 its former alpha-3 code such as {@code SUN}
 * @param numeric the last numeric code that it had, such as {@code 810}; absent if it had none
 * @param listed from the year in which the standard listed the code to that in which it was withdrawn; the standard
 *     first appeared in 1974
 * @param time when the country existed under this name, the day of the change included, or the years of {@code listed}
 *     where only the standard set a territory apart; open at its start where that is not recorded
 * @param today the codes that stand for its territory today, which says nothing of the succession of states
 */
public record FormerCountry(
        Party party,
        String alpha3,
        Optional<String> numeric,
        Period listed,
        Period time,
        ImmutableList<PartyCode> today) {}
