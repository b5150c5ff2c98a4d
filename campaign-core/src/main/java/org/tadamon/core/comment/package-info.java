/**
 * Why somebody signs, in their own words. Most signatures have none; one that has has one. The words are sealed under
 * the signature's own secret, so forgetting the signer forgets them, and a moderator reads them before anybody else
 * does: approved or rejected for a reason that is on record, and either can be undone. Whoever wrote them changes them,
 * whereupon they are read again, or takes them back. No count ever moves by any of it, and words are shown only while
 * their signature counts.
 */
@NullMarked
package org.tadamon.core.comment;

import org.jspecify.annotations.NullMarked;
