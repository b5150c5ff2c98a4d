/**
 * What holds for every request: who may ask, how large a body may be, from where, and how a refusal is told (RFC 9457).
 */
@NullMarked
package org.tadamon.api.web;

import org.jspecify.annotations.NullMarked;
