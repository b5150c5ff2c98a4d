/**
 * What people do together at a time: a march, a vigil, a meeting, something online. It is scheduled once, for a place
 * and a time of day there; it can be moved, put off, told in other words and called off, and whoever comes learns each
 * of it. Where exactly people meet is sealed like a person's name, because for some it is as dangerous: it is opened to
 * those it is for, when it is time. An action that is over keeps its numbers; whoever came, and where they met, is
 * forgotten for good some days later.
 */
@NullMarked
package org.tadamon.core.action;

import org.jspecify.annotations.NullMarked;
