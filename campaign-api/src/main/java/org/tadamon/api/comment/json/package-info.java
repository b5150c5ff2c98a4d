/** Comments over JSON: what everybody may read, and what moderators read and decide. */
@NullMarked
package org.tadamon.api.comment.json;

import org.jspecify.annotations.NullMarked;
