// SPDX-License-Identifier: Apache-2.0
package io.millrace.waste;

import io.millrace.event.EventLog;
import io.millrace.journey.StageModel;
import java.time.ZoneId;

/**
 * What a scan of cases must know beside its spots.
 *
 * @param words the words of the log
 * @param zone in which the company reads its calendar
 */
public record ScanGround(EventLog words, StageModel model, ZoneId zone) {}
