/** The letters that go along with packages, over JSON. */
@NullMarked
package org.tadamon.api.export.letter.json;

import org.jspecify.annotations.NullMarked;
