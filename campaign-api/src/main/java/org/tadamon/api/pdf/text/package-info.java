/** Lines of letters as they are set: joined, turned around, broken, each letter with the face it is drawn in. */
@NullMarked
package org.tadamon.api.pdf.text;

import org.jspecify.annotations.NullMarked;
