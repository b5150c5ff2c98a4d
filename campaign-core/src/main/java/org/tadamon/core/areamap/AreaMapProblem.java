package org.tadamon.core.areamap;

import org.tadamon.core.refusal.Conflict;
import org.tadamon.core.refusal.Invalid;
import org.tadamon.core.refusal.Problem;

/** The rules a map holds to. Rows are its areas, counted from 1. */
public sealed interface AreaMapProblem extends Problem {

    /** The map has no areas, or more than {@value AreaMap#MOST_OUTLINES}. */
    record ListSize() implements AreaMapProblem, Invalid {
        @Override
        public String code() {
            return "area-map/list-size";
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** The paths are longer together than {@value AreaMap#MOST_LETTERS} letters. */
    record TooDetailed() implements AreaMapProblem, Invalid {
        @Override
        public String code() {
            return "area-map/too-detailed";
        }

        @Override
        public String field() {
            return "file";
        }
    }

    /** An area is drawn twice. */
    record AreaTwice(int row) implements AreaMapProblem, Invalid {
        @Override
        public String code() {
            return "area-map/area-twice";
        }

        @Override
        public String field() {
            return "rows." + row + ".code";
        }
    }

    /** The level, the grid, a code or a path is missing, too large, or written otherwise than it may be. */
    record Malformed(int row, String column) implements AreaMapProblem, Invalid {
        @Override
        public String code() {
            return "area-map/malformed";
        }

        @Override
        public String field() {
            return "rows." + row + "." + column;
        }
    }

    /** There is an import of this id already, of another map. */
    record ImportedOtherwise() implements AreaMapProblem, Conflict {
        @Override
        public String code() {
            return "area-map/imported-otherwise";
        }
    }
}
