/**
 * What those who come are told by mail without having asked for it at that moment: that a place became free, that the
 * day is near, that something changed, that it will not be, and thanks. Each is told once, in their language, by the
 * clocks of the place, and in words that say nothing to whoever looks over their shoulder.
 */
@NullMarked
package org.tadamon.api.notice;

import org.jspecify.annotations.NullMarked;
