/**
 * The reasons moderators give and readers choose from: data, not code. An operator puts a file of their own into the
 * data folder; it is looked at when the application starts, which does not start with one that lacks a language.
 */
@NullMarked
package org.tadamon.api.reason;

import org.jspecify.annotations.NullMarked;
