/**
 * Readers report a petition that should not be public: without signing in, without a cookie, without a name. What they
 * write is sealed where it is typed, and destroyed a time after it was decided on; an address is taken only to send the
 * answer to, and forgotten once it was sent.
 */
@NullMarked
package org.tadamon.api.report;

import org.jspecify.annotations.NullMarked;
