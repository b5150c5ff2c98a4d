@NullMarked
package org.tadamon.api.pdf;

import org.jspecify.annotations.NullMarked;
