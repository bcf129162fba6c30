// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.BoxAdvice;
import io.millrace.map.CaseLinks;
import io.millrace.map.Level;
import io.millrace.map.LevelMap;
import io.millrace.map.SvgLevelDrawing;
import io.millrace.map.SvgMapDrawing;
import io.millrace.map.ValueStreamMap;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map at a level, with its drawing.
 *
 * @param opened its boxes, or null at the level of the stages
 * @param advice which boxes carry too much or too little
 */
public record DrawnMap(
        Level level, ValueStreamMap map, @Nullable LevelMap opened, List<BoxAdvice> advice, String svg) {

    /** Makes and draws the map of a view at a level. */
    public static DrawnMap of(MillraceRun run, View view, Level level, CaseLinks links) {
        if (level == Level.STREAM) {
            ValueStreamMap map = run.map(view);
            return new DrawnMap(level, map, null, run.stageAdvice(view), new SvgMapDrawing(links).draw(map));
        }
        LevelMap opened = run.map(view, level);
        return new DrawnMap(level, opened.map(), opened, opened.advice(), new SvgLevelDrawing(links).draw(opened));
    }
}
