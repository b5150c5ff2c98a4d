/** What a package says in words and figures, for people: as plain text, as paper (PDF) and as spreadsheets (XLSX). */
@NullMarked
package org.tadamon.api.export.paper;

import org.jspecify.annotations.NullMarked;
