/**
 * Areas: the countries of ISO 3166, built in with their names in every language Java knows, and the lists that are
 * imported.
 */
@NullMarked
package org.tadamon.api.area;

import org.jspecify.annotations.NullMarked;
