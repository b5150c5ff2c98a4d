/**
 * What is published anywhere is decided in the open. A submitted petition opens a case, and so does a reader's report;
 * more reports on the same petition join the case that is open. A moderator claims a case, so that nobody decides it
 * twice, and decides it for a reason that is on record with who gave it. Taking down what people have signed can ask
 * for two moderators: one proposes, another confirms or refuses. Nothing decided is lost: what was taken down can be
 * restored, and that is on record as well. A case decides nothing about the petition itself; it tells, and the petition
 * is asked.
 */
@NullMarked
package org.tadamon.core.moderation;

import org.jspecify.annotations.NullMarked;
