package org.summitry.figure;

import com.google.common.base.Ascii;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Notation;

/**
 * What a number counts: a currency by its ISO 4217 code ({@code USD}), {@code percent}, {@code percentage-points}, or any
 * other thing by a word of the form of an {@link Id} ({@code visits}, {@code tonnes}). Of a currency the form is checked,
 * not that the code is in force: reports also speak of withdrawn ones. A currency in lower case ({@code usd}) is refused,
 * because it would be a unit that compares with no other.
 *
 * @param value the code or word
 */
public record Unit(String value) {
    /** Hundredths of a whole. */
    public static final Unit PERCENT = new Unit("percent");
    /** The difference of two values in per cent. */
    public static final Unit PERCENTAGE_POINTS = new Unit("percentage-points");
    /** The United States dollar. */
    public static final Unit USD = new Unit("USD");
    /** The euro. */
    public static final Unit EUR = new Unit("EUR");

    /**
     * The codes of ISO 4217 that no word may be in lower case, most withdrawn ones included. What the running JDK knows would let
     * one document be valid on one machine and not on another.
     */
    private static final String CODES = """
            ADP AED AFA AFN ALL AMD ANG AOA ARS ATS AUD AWG AYM AZM AZN BAM BBD BDT BEF BGL BGN BHD BIF BMD
            BND BOB BOV BRL BSD BTN BWP BYB BYN BYR BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CSD CUC
            CUP CVE CYP CZK DEM DJF DKK DOP DZD EEK EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEL GHC GHS GIP
            GMD GNF GRD GTQ GWP GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS
            KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LUF LVL LYD MAD MDL MGA MGF MKD MMK MNT MOP
            MRO MRU MTL MUR MVR MWK MXN MXV MYR MZM MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR
            PLN PTE PYG QAR ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SEK SGD SHP SIT SKK SLE SLL SOS SRD
            SRG SSP STD STN SVC SYP SZL THB TJS TMM TMT TND TOP TPE TRL TRY TTD TWD TZS UAH UGX USD USN USS
            UYI UYU UYW UZS VEB VED VEF VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XFO XFU
            XOF XPD XPF XPT XSU XUA YER YUM ZAR ZMK ZMW ZWD ZWG ZWL ZWN ZWR
            """;

    /**
     * Checks the form.
     *
     * @param value the code or word
     * @throws InvalidValueException if the text is neither three capital letters nor a word of the form of an {@link Id}, or if
     *     it is the word of a multiplier or a currency in lower case
     */
    public Unit {
        if (!isCurrencyCode(value)) {
            requireWord(value);
        }
    }

    private static void requireWord(String value) {
        try {
            Id.of(value);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(
                    "unit", "be an ISO 4217 code such as USD or a word such as percent or visits", value);
        }
        for (Magnitude magnitude : Magnitude.values()) {
            if (value.equals(magnitude.toString())) {
                throw new InvalidValueException("unit", "not be the word of a multiplier", value);
            }
        }
        String capitals = Ascii.toUpperCase(value);
        if (isCurrencyCode(capitals) && CODES.contains(capitals)) {
            throw new InvalidValueException("unit", "be " + capitals + ", in capitals, if it is that currency", value);
        }
    }

    /**
     * {@return the unit of the given code or word}
     *
     * @throws InvalidValueException if the text is malformed
     */
    public static Unit of(String text) {
        return new Unit(text);
    }

    /**
     * A unit that must be a currency.
     *
     * @throws InvalidValueException if the code is malformed
     */
    public static Unit currency(String code) {
        new Require()
                .that(isCurrencyCode(code), "currency", "be an ISO 4217 code such as USD", code)
                .met();
        return new Unit(code);
    }

    /** {@return whether this is a currency} */
    public boolean isCurrency() {
        return isCurrencyCode(value);
    }

    private static boolean isCurrencyCode(String text) {
        return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    @Override
    public String toString() {
        return value;
    }

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<Unit> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<Unit> {
        static final Written NOTATION = new Written();

        Written() {
            super(Unit.class, "unit", "a unit", "^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$", true);
        }

        @Override
        public Unit parse(String text) {
            return Unit.of(text);
        }
    }
}
