package org.tadamon.projections.postcodelist;

import java.util.List;

/**
 * Postcodes that begin alike. Made of {@link org.tadamon.core.postcode.PostcodeEvent.PostcodesImported}.
 *
 * @param begins small letters and digits
 * @param areas the codes of the areas they lie in; at least one
 */
public record PostcodeLine(String begins, List<String> areas) {}
