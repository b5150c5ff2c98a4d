/**
 * What people write, made safe: Markdown into clean HTML, invisible characters out of names and titles, days into
 * instants.
 */
@NullMarked
package org.tadamon.api.text;

import org.jspecify.annotations.NullMarked;
