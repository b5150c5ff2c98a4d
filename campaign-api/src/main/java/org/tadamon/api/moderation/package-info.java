/**
 * Where what is published and what was reported is decided: the queue, a case, its decision, and the log in which
 * everybody can read what was decided and for which reason. Only moderators of the organisation that runs the platform
 * decide; who wrote the petition and who audits sees what concerns them. A text that is hidden is hidden here as well.
 */
@NullMarked
package org.tadamon.api.moderation;

import org.jspecify.annotations.NullMarked;
