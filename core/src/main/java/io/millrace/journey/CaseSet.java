// SPDX-License-Identifier: Apache-2.0
package io.millrace.journey;

import java.util.Arrays;

/** A set of cases by their numbers, one bit a case: sets are combined word by word, 64 cases at a time. Does not change. */
public final class CaseSet {
    private static final int BITS = Long.SIZE;

    private final long[] words;
    private final int cases;

    private CaseSet(long[] words, int cases) {
        this.words = words;
        this.cases = cases;
    }

    /** The cases 0 to {@code cases - 1} whose bits are set in the words, which are not copied. */
    static CaseSet of(long[] words, int cases) {
        return new CaseSet(words, cases);
    }

    /** So many words hold a bit for each case. */
    static int words(int cases) {
        return (int) (((long) cases + BITS - 1) / BITS);
    }

    public static CaseSet none(int cases) {
        return new CaseSet(new long[words(cases)], cases);
    }

    public static CaseSet all(int cases) {
        return none(cases).not();
    }

    /** How many cases the log has, in the set or not. */
    public int cases() {
        return cases;
    }

    public boolean has(int number) {
        return (words[number / BITS] >>> number & 1) != 0;
    }

    /** The first case of the set from {@code number} on, or the number of cases of the log. */
    public int next(int number) {
        int word = number / BITS;
        if (word >= words.length) {
            return cases;
        }
        long left = words[word] & -1L << number;
        while (left == 0) {
            if (++word == words.length) {
                return cases;
            }
            left = words[word];
        }
        return word * BITS + Long.numberOfTrailingZeros(left);
    }

    /** How many cases are in the set. */
    public int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The case of the set that has {@code before} others of the set before it, or the number of cases of the log. */
    public int nth(int before) {
        int left = before;
        int word = 0;
        while (word < words.length && Long.bitCount(words[word]) <= left) {
            left -= Long.bitCount(words[word++]);
        }
        int number = next(word * BITS);
        while (left-- > 0 && number < cases) {
            number = next(number + 1);
        }
        return number;
    }

    public CaseSet and(CaseSet other) {
        long[] both = words.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= other.words[i];
        }
        return new CaseSet(both, cases);
    }

    public CaseSet or(CaseSet other) {
        long[] either = words.clone();
        for (int i = 0; i < either.length; i++) {
            either[i] |= other.words[i];
        }
        return new CaseSet(either, cases);
    }

    /** The other cases of the log. */
    public CaseSet not() {
        long[] others = new long[words.length];
        for (int i = 0; i < others.length; i++) {
            others[i] = ~words[i];
        }
        if (cases % BITS != 0) {
            others[others.length - 1] &= (1L << cases) - 1;
        }
        return new CaseSet(others, cases);
    }

    /** Memory that the set takes, in bytes. */
    public long bytes() {
        return (long) words.length * Long.BYTES;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseSet set && cases == set.cases && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return count() + " of " + cases + " cases";
    }
}
