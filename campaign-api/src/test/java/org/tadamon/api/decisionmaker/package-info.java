@NullMarked
package org.tadamon.api.decisionmaker;

import org.jspecify.annotations.NullMarked;
