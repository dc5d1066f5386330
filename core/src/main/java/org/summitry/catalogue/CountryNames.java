package org.summitry.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.party.Party;

/**
 * The countries by everything they are called, read when a name is first looked up. A name is looked up as the sorted
 * list of its words, so that "Korea, Rep." and "the Republic of Korea" are one. A name that two countries of today go by
 * leads to both.
 */
final class CountryNames {
    private static final ImmutableMap<String, String> LONG_FORMS = ImmutableMap.<String, String>builder()
            .put("br", "british")
            .put("dem", "democratic")
            .put("fed", "federated")
            .put("federal", "federated")
            .put("fmr", "former")
            .put("isds", "islands")
            .put("isl", "islands")
            .put("island", "islands")
            .put("rep", "republic")
            .put("st", "saint")
            .put("sts", "states")
            .put("terr", "territory")
            .put("utd", "united")
            // Words that do not tell names apart.
            .put("and", "")
            .put("of", "")
            .put("the", "")
            .buildOrThrow();

    /** What is in capitals and digits here is a code, what is in lower case the key of a name. */
    private static final Map<String, ImmutableList<Party>> COUNTRIES = read();

    private CountryNames() {}

    /** The countries that a code other than an alpha-2 code in use, or a name, stands for. */
    static ImmutableList<Party> meantBy(String text) {
        ImmutableList<Party> byCode = isCode(text) ? COUNTRIES.get(text) : null;
        return byCode != null ? byCode : COUNTRIES.getOrDefault(key(text), ImmutableList.of());
    }

    /** The one country of today that a code, or short form in capitals, other than an alpha-2 code in use stands for. */
    static Optional<Party> meantByCode(String code) {
        ImmutableList<Party> countries = isCode(code) ? meantBy(code) : ImmutableList.of();
        if (countries.size() != 1) {
            return Optional.empty();
        }
        String alpha2 = countries.get(0).code().value();
        Optional<Party> country = Countries.withCode(alpha2);
        return country.isPresent() && country.get().equals(countries.get(0)) ? country : FormerCountries.today(alpha2);
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, ImmutableList<Party>> read() {
        Map<String, ImmutableList<Party>> today = new HashMap<>();
        for (Countries.Entry country : Countries.entries()) {
            Set<String> keys = keys(country.party(), country.otherNames());
            keys.add(country.alpha3());
            keys.add(country.numeric().orElse(country.alpha3()));
            add(today, keys, country.party());
        }
        Map<String, ImmutableList<Party>> former = new HashMap<>();
        for (FormerCountries.Entry entry : FormerCountries.ENTRIES) {
            Party party = entry.country().party();
            Set<String> keys = keys(party, entry.otherNames());
            keys.add(entry.country().alpha3());
            keys.add(party.code().value());
            add(former, keys, party);
        }
        // What a country goes by today does not lead to a former one.
        former.putAll(today);
        return former;
    }

    private static Set<String> keys(Party party, String otherNames) {
        Set<String> keys = new HashSet<>();
        keys.add(key(party.name()));
        keys.add(key(party.shortName().orElse("")));
        for (String name : otherNames.split(";", -1)) {
            keys.add(key(name));
        }
        keys.remove("");
        return keys;
    }

    private static void add(Map<String, ImmutableList<Party>> countries, Set<String> keys, Party party) {
        for (String key : keys) {
            ImmutableList<Party> before = countries.getOrDefault(key, ImmutableList.of());
            countries.put(
                    key,
                    ImmutableList.<Party>builder().addAll(before).add(party).build());
        }
    }

    /** The words of a name in lower case, without accents and apostrophes, short forms written out, in sorted order. */
    static String key(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        // The letters since the last full stop in the word: those of U.S.A. are one word, those of St.Lucia two.
        int letters = 0;
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
                letters++;
            } else if (c == '.' && letters == 1) {
                letters = 0;
            } else if (!isAccentOrApostrophe(c)) {
                addWord(words, word);
                letters = 0;
            }
        }
        addWord(words, word);
        Collections.sort(words);
        return String.join(" ", words);
    }

    private static void addWord(List<String> words, StringBuilder word) {
        String text = word.toString();
        String longForm = LONG_FORMS.getOrDefault(text, text);
        if (!longForm.isEmpty()) {
            words.add(longForm);
        }
        word.setLength(0);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccentOrApostrophe(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || "'’‘ʻ`´".indexOf(c) >= 0;
    }
}
