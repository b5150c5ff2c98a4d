/**
 * Paper: documents of headings, paragraphs, tables and bars as PDF, Arabic and English alike. Letters are joined and
 * lines turned around by ICU; what is drawn can be read back in the order it was written, is tagged for those who have
 * it read aloud, and is the same bytes each time. PDFBox keeps the file; a laid-out page is ours, since no library at
 * hand both joins Arabic and tags what it draws.
 */
@NullMarked
package org.tadamon.api.pdf;

import org.jspecify.annotations.NullMarked;
