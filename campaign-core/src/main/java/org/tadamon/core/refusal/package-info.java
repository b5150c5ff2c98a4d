/**
 * How a broken rule is told: as data that crosses a remote command bus and can be shown next to the field it is about,
 * never as an exception class of its own.
 */
@NullMarked
package org.tadamon.core.refusal;

import org.jspecify.annotations.NullMarked;
