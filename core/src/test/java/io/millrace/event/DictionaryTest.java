// SPDX-License-Identifier: Apache-2.0
package io.millrace.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    @Test
    void numbersWordsInTheOrderOfFirstSightAsAMapWould() {
        Random random = new Random(11);
        Dictionary dictionary = new Dictionary();
        Map<String, Integer> oracle = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            String word = word(random);
            int expected = oracle.computeIfAbsent(word, unseen -> oracle.size());
            char[] buffer = ("<" + word + ">").toCharArray();
            int code = random.nextBoolean() ? dictionary.code(word) : dictionary.code(buffer, 1, word.length());
            assertThat(code).isEqualTo(expected);
        }
        assertThat(dictionary.size()).isEqualTo(oracle.size());
        oracle.forEach((word, code) -> {
            assertThat(dictionary.word(code)).isEqualTo(word);
            assertThat(dictionary.find(word)).isEqualTo(code);
        });
        assertThat(dictionary.find("never seen")).isEqualTo(-1);
    }

    private static String word(Random random) {
        char[] letters = new char[random.nextInt(9)];
        // the last two are halves of characters that need two, alone: no valid text, and yet it must come back
        String alphabet = "ab01-\u00e9\u0416\u20ac\u4e2d\ud83d\ude00";
        for (int i = 0; i < letters.length; i++) {
            letters[i] = alphabet.charAt(random.nextInt(alphabet.length()));
        }
        return new String(letters);
    }

    @Test
    void wordsComeBackAsTheyWereAndAreFoundByTheirFirstNumber() {
        List<String> list = new ArrayList<>(List.of("", "C1000000", "Gr\u00fc\u00dfe", "\ud83d\ude00", "C1000000"));
        Words words = Words.of(list);
        for (int i = 0; i < list.size(); i++) {
            assertThat(words.word(i)).isEqualTo(list.get(i));
        }
        assertThat(words.find("C1000000")).isEqualTo(1);
        assertThat(words.find("C100000")).isEqualTo(-1);
    }
}
