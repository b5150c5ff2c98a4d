/** Moderation over JSON: what the pages show and do, for programs of those who moderate. */
@NullMarked
package org.tadamon.api.moderation.json;

import org.jspecify.annotations.NullMarked;
