/**
 * How personal data lies in the house: sealed at the edge where a person typed it, opened only at the edge that shows
 * or sends it. Nothing in between, no event, read model or log, ever holds it in clear, so erasing a person is
 * destroying one secret and every count stands.
 */
@NullMarked
package org.tadamon.core.privacy;

import org.jspecify.annotations.NullMarked;
