package org.tadamon.projections.areamap;

/** Of which levels are there maps? */
public record ListAreaMaps() {}
