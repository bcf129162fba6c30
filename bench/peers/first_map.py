# SPDX-License-Identifier: Apache-2.0
"""From a CSV file to its directly-follows graph with counts and with medians, by pm4py. Prints seconds and peak memory."""

import resource
import sys
import time

import pandas
import pm4py

start = time.perf_counter()
table = pandas.read_csv(sys.argv[1])
table = pm4py.format_dataframe(
    table, case_id="case_id", activity_key="activity", timestamp_key="timestamp"
)
graph, _, _ = pm4py.discover_dfg(table)
times, _, _ = pm4py.discover_performance_dfg(table, perf_aggregation_key="median")
seconds = time.perf_counter() - start

peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
cases = table["case:concept:name"].nunique()
print(f"measured {seconds:.6f} {peak} {len(table)} {cases}")
