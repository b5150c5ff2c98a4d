@NullMarked
package org.tadamon.api.sweep;

import org.jspecify.annotations.NullMarked;
