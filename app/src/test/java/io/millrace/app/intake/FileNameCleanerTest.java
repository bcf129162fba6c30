// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that came with uploads, most of them hostile. */
class FileNameCleanerTest {
    private static final List<String> HOSTILE = List.of(
            "../../etc/passwd",
            "..\\..\\windows\\system32\\drivers\\etc\\hosts",
            "/etc/shadow",
            "C:\\orders.csv",
            "C:orders.csv",
            "\\\\server\\share\\orders.csv",
            "....//....//orders.csv",
            "..%2f..%2forders.csv",
            "%2e%2e%2forders.csv",
            "..",
            ".",
            "...",
            "",
            " ",
            "/",
            "\\",
            "orders.csv/",
            "orders.csv\u0000.exe",
            "orders\r\nSet-Cookie: a=b.csv",
            ".htaccess",
            ".millrace",
            "-rf",
            "--help.csv",
            "CON",
            "con.csv",
            "NUL.txt",
            "com1.csv",
            "LPT9",
            "aux.json",
            "a:b.csv",
            "orders.csv::$DATA",
            "orders?.csv",
            "<script>alert(1)</script>.csv",
            "\"; rm -rf ~; \".csv",
            "$(reboot).csv",
            "`id`.csv",
            "\u202Egpj.csv",
            "\u2025/orders.csv",
            "\uFF0E\uFF0E\uFF0Forders.csv",
            "or\u0007ders.csv",
            "orders.csv.",
            "orders.csv ",
            "a".repeat(5_000) + ".csv",
            "\uD83D\uDE00.csv",
            "millrace.yaml",
            "data/../../millrace.yaml",
            "~/.ssh/authorized_keys",
            "file:///etc/passwd",
            "http://evil.example/x.csv");

    @Test
    void a_hostile_name_never_leaves_its_folder_nor_hides_in_it() {
        Path folder = Path.of("/project/data");
        assertThat(HOSTILE).hasSizeGreaterThanOrEqualTo(40).allSatisfy(name -> {
            String clean = FileNameCleaner.clean(name, List.of());
            assertThat(folder.resolve(clean).normalize().getParent()).as(name).isEqualTo(folder);
            assertThat(clean)
                    .as(name)
                    .matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")
                    .doesNotEndWith(".")
                    .hasSizeLessThanOrEqualTo(FileNameCleaner.LONGEST);
            assertThat(clean.split("\\.", 2)[0].toLowerCase(java.util.Locale.ROOT))
                    .as(name)
                    .isNotIn(Set.of("con", "nul", "aux", "prn", "com1", "lpt9"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "orders.csv, orders.csv",
        "Bestellungen März.csv, Bestellungen_März.csv",
        "C:\\Users\\me\\export (2).CSV, export_2.CSV",
        "log.xes.gz, log.xes.gz",
        "orders, orders",
        "con.csv, file-con.csv"
    })
    void a_decent_name_still_tells_which_file_it_is(String given, String clean) {
        assertThat(FileNameCleaner.clean(given, List.of())).isEqualTo(clean);
    }

    @Test
    void names_that_differ_only_in_case_or_not_at_all_stay_apart() {
        Set<String> taken = new HashSet<>();
        for (String name : List.of("a.csv", "A.csv", "x/a.csv", "a.csv")) {
            assertThat(taken.add(FileNameCleaner.clean(name, taken))).isTrue();
        }

        assertThat(taken).containsExactlyInAnyOrder("a.csv", "A-2.csv", "a-3.csv", "a-4.csv");
    }
}
