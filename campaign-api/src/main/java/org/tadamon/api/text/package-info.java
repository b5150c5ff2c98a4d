/** What people write, made safe: Markdown into clean HTML, and invisible characters out of names and titles. */
@NullMarked
package org.tadamon.api.text;

import org.jspecify.annotations.NullMarked;
