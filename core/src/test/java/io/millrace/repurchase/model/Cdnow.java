// SPDX-License-Identifier: Apache-2.0
package io.millrace.repurchase.model;

import io.millrace.RealData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Real data: purchases of CDs in 1997 and 1998 by customers new in early 1997, cut into a time to learn from and a time to be right about. */
final class Cdnow {
    static final LocalDate CALIBRATION_END = LocalDate.of(1997, 9, 30);

    final RepeatRows rows;
    final SpendRows spend;
    final List<RepeatHistory> histories = new ArrayList<>();
    /** Per customer, purchase days in the 39 weeks after. */
    final List<Integer> later = new ArrayList<>();

    private Cdnow(Map<String, NavigableMap<LocalDate, Double>> customers, LocalDate end) {
        int size = customers.size();
        int[] repeats = new int[size];
        int[] last = new int[size];
        int[] age = new int[size];
        double[] mean = new double[size];
        long[] gaps = new long[1000];
        int customer = 0;
        for (NavigableMap<LocalDate, Double> days : customers.values()) {
            long first = days.firstKey().toEpochDay();
            age[customer] = (int) (end.toEpochDay() - first);
            for (Map.Entry<LocalDate, Double> day : days.headMap(end, true).entrySet()) {
                int at = (int) (day.getKey().toEpochDay() - first);
                if (at > 0) {
                    repeats[customer]++;
                    gaps[at - last[customer]]++;
                    last[customer] = at;
                    mean[customer] += day.getValue();
                }
            }
            mean[customer] = repeats[customer] == 0 ? 0 : mean[customer] / repeats[customer];
            histories.add(RepeatHistory.ofDays(repeats[customer], last[customer], age[customer]));
            later.add(days.tailMap(end, false).size());
            customer++;
        }
        rows = RepeatRows.of(repeats, last, age, gaps);
        spend = SpendRows.of(repeats, mean);
    }

    /** One customer in ten, as published. */
    static Cdnow sample() {
        return new Cdnow(read("CDNOW_sample.txt", 1, 2, 4), CALIBRATION_END);
    }

    /** All customers, up to a day. */
    static Cdnow all(LocalDate end) {
        return new Cdnow(read("CDNOW_master.txt", 0, 1, 3), end);
    }

    /** The sample as it was published for other programs: weeks rounded to two decimals. */
    static RepeatRows publishedSummary() {
        List<String> lines = lines("cdnow_customers_summary.csv");
        int size = lines.size() - 1;
        int[][] columns = new int[3][size];
        for (int i = 0; i < size; i++) {
            String[] words = lines.get(i + 1).split(",", -1);
            columns[0][i] = Integer.parseInt(words[1]);
            columns[1][i] = (int) Math.round(100 * Double.parseDouble(words[2]));
            columns[2][i] = (int) Math.round(100 * Double.parseDouble(words[3]));
        }
        // the summary has no gaps; they matter only beside models of several phases
        return RepeatRows.of(
                columns[0],
                columns[1],
                columns[2],
                new long[] {0, Arrays.stream(columns[0]).sum()},
                100);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(RealData.folder().resolve("cdnow").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, NavigableMap<LocalDate, Double>> read(String file, int customer, int day, int amount) {
        Map<String, NavigableMap<LocalDate, Double>> customers = new TreeMap<>();
        for (String line : lines(file)) {
            String[] words = line.trim().split("\\s+", -1);
            if (words[0].matches("\\d+")) {
                customers
                        .computeIfAbsent(words[customer], id -> new TreeMap<>())
                        .merge(
                                LocalDate.parse(words[day], DateTimeFormatter.BASIC_ISO_DATE),
                                Double.valueOf(words[amount]),
                                Double::sum);
            }
        }
        return customers;
    }

    /** How far expected purchases are off: mean absolute error, root mean squared error, and what all together are off, as a share. */
    double[] errors(CustomerModel model, double weeks) {
        double absolute = 0;
        double squared = 0;
        double expected = 0;
        double bought = 0;
        for (int i = 0; i < histories.size(); i++) {
            double said = model.expectedPurchases(histories.get(i), weeks);
            double error = said - later.get(i);
            absolute += Math.abs(error);
            squared += error * error;
            expected += said;
            bought += later.get(i);
        }
        int size = histories.size();
        return new double[] {absolute / size, Math.sqrt(squared / size), expected / bought - 1};
    }
}
