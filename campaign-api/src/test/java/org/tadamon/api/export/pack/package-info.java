@NullMarked
package org.tadamon.api.export.pack;

import org.jspecify.annotations.NullMarked;
