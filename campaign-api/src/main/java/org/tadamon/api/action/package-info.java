/**
 * Actions as they are reached: scheduled, told otherwise, put off, moved, widened and called off by those who write for
 * their organisation. Where exactly people meet is sealed before it goes anywhere, and opened to those it is for, when
 * it is time.
 */
@NullMarked
package org.tadamon.api.action;

import org.jspecify.annotations.NullMarked;
