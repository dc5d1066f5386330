package org.summitry.internal;

/**
 * A set of hash codes, by which it is seen at little cost that many things are all different: a thing whose code is not in the set is
 * equal to none before it. The reverse has to be looked at more closely.
 */
public final class HashCodes {
    /** So many in a row are chosen codes rather than chance; they are left to the closer look. */
    private static final int MOST_PROBES = 256;

    private int[] table = new int[64];
    private int size;

    /** Adds a code; false if it may be there already. */
    public boolean add(int hashCode) {
        int code = hashCode == 0 ? 1 : hashCode;
        if (size * 2 >= table.length && !grow()) {
            return false;
        }
        int slot = (code ^ code >>> 15) * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(table.length - 1);
        for (int probe = 0; probe < MOST_PROBES; probe++, slot = slot + 1 & table.length - 1) {
            if (table[slot] == code) {
                return false;
            }
            if (table[slot] == 0) {
                table[slot] = code;
                size++;
                return true;
            }
        }
        return false;
    }

    private boolean grow() {
        int[] old = table;
        table = new int[old.length * 4];
        size = 0;
        boolean all = true;
        for (int code : old) {
            all &= code == 0 || add(code);
        }
        return all;
    }
}
