package org.summitry.check;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.function.Predicate;
import org.summitry.Summit;

/** Rules on texts that are not what they look like (Unicode Technical Reports 36 and 39). */
final class TextRules {
    static final Rule TEXT_NOT_NFC = Rule.of(
            "text-not-nfc",
            Severity.WARNING,
            "Texts are in Unicode Normalization Form C, so that texts that look the same are the same, and no letter has more than 30 marks"
                    + " (the stream-safe form of Unicode Annex 15).",
            (summit, report) -> {
                eachText(summit, report, TextRules::hasManyMarks, "has more than 30 marks on one letter");
                eachText(summit, report, text -> !hasManyMarks(text) && isNotNfc(text), "is not in Unicode form NFC");
            });

    static final Rule TEXT_BIDI_CONTROL = Rule.of(
            "text-bidi-control",
            Severity.ERROR,
            "Texts have no bidirectional embeddings, overrides or isolates, which can make a text look different from"
                    + " what it is.",
            (summit, report) ->
                    eachText(summit, report, TextRules::hasBidiControl, "has a bidirectional control character"));

    static final Rule TEXT_INVISIBLE = Rule.of(
            "text-invisible",
            Severity.WARNING,
            "Texts have no control characters other than tab and line break, and no invisible characters other than"
                    + " the joiners that some scripts and emoji need.",
            (summit, report) -> eachText(summit, report, TextRules::hasInvisible, "has an invisible character"));

    private static final int MOST_MARKS = 30;

    static final ImmutableList<Rule> ALL = ImmutableList.of(TEXT_NOT_NFC, TEXT_BIDI_CONTROL, TEXT_INVISIBLE);

    private TextRules() {}

    private static void eachText(Summit summit, Report report, Predicate<String> bad, String what) {
        for (Seen.Text text : report.seen().texts(summit)) {
            if (bad.test(text.text())) {
                report.add(summit, text.pointer(), "the text " + what);
            }
        }
    }

    /** Whether a text breaks one of these rules. */
    static boolean isBreach(String text) {
        return hasManyMarks(text) || isNotNfc(text) || has(text, c -> isBidiControl(c) || isInvisible(c));
    }

    /** Whether a letter has so many marks that putting them in order would take long. */
    private static boolean hasManyMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isMark(int c) {
        int type = isPlainlyVisible(c) ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isNotNfc(String text) {
        return !Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static boolean hasBidiControl(String text) {
        return has(text, TextRules::isBidiControl);
    }

    private static boolean hasInvisible(String text) {
        return has(text, TextRules::isInvisible);
    }

    private interface Test {
        boolean is(int codePoint);
    }

    private static boolean has(String text, Test test) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (test.is(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isBidiControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isInvisible(int c) {
        if (isPlainlyVisible(c) || c == '\n' || c == '\t' || isBidiControl(c)) {
            return false;
        }
        boolean joiner = c == 0x200C || c == 0x200D;
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT && !joiner && !isVisibleFormat(c)
                || c == 0x2028
                || c == 0x2029
                || isInvisibleLetter(c);
    }

    /** ASCII, Latin letters, dashes and quotation marks, of which nearly all text in Latin script consists. */
    private static boolean isPlainlyVisible(int c) {
        return c >= ' ' && c < 0x7F
                || c > 0xA0 && c < 0x300 && c != 0xAD
                || c >= 0x1E00 && c < 0x1F00
                || c >= 0x2010 && c < 0x2028;
    }

    /** Signs before or around numbers, which Unicode counts among the format characters although they are drawn. */
    private static boolean isVisibleFormat(int c) {
        return c >= 0x0600 && c <= 0x0605
                || c == 0x06DD
                || c == 0x070F
                || c == 0x0890
                || c == 0x0891
                || c == 0x08E2
                || c == 0x110BD
                || c == 0x110CD;
    }

    /** Letters and marks without a shape: the grapheme joiner, the fillers of Hangul, two vowels of Khmer. */
    private static boolean isInvisibleLetter(int c) {
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0;
    }
}
