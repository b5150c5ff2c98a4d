/**
 * How long a body may be, and who may send a long one: it lies in memory until it is dealt with, and strangers never
 * send one.
 */
@NullMarked
package org.tadamon.api.security.body;

import org.jspecify.annotations.NullMarked;
