@NullMarked
package org.tadamon.api.export.paper;

import org.jspecify.annotations.NullMarked;
