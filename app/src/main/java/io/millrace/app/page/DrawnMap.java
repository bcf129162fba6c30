// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.page;

import io.millrace.map.BoxAdvice;
import io.millrace.map.CaseLinks;
import io.millrace.map.Level;
import io.millrace.map.LevelMap;
import io.millrace.map.MapMarks;
import io.millrace.map.SvgLevelDrawing;
import io.millrace.map.SvgMapDrawing;
import io.millrace.map.ValueStreamMap;
import io.millrace.run.MarkReader;
import io.millrace.run.MillraceRun;
import io.millrace.run.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map at a level, with its drawing.
 *
 * @param opened its boxes, or null at the level of the stages
 * @param marks what other findings put on it
 * @param advice which boxes carry too much or too little
 */
public record DrawnMap(
        Level level,
        ValueStreamMap map,
        @Nullable LevelMap opened,
        MapMarks marks,
        List<BoxAdvice> advice,
        String svg) {

    /** Makes and draws the map of a view at a level. */
    public static DrawnMap of(MillraceRun run, View view, Level level, CaseLinks links) {
        if (level == Level.STREAM) {
            ValueStreamMap map = run.map(view);
            MapMarks marks = new MarkReader(run).read(view, map);
            String svg = new SvgMapDrawing(links).draw(map, marks);
            return new DrawnMap(level, map, null, marks, run.stageAdvice(view), svg);
        }
        LevelMap opened = run.map(view, level);
        String svg = new SvgLevelDrawing(links).draw(opened);
        return new DrawnMap(level, opened.map(), opened, MapMarks.NONE, opened.advice(), svg);
    }
}
