package org.tadamon.projections.areamap;

/** How are the areas of this level drawn? */
public record FindAreaMap(String level) {}
