/**
 * What whoever runs the platform looks after: mail that could not be sent. They see what it was for and why it was not
 * taken, never whose it is; they may have it tried again, or discard it for good.
 */
@NullMarked
package org.tadamon.api.operate;

import org.jspecify.annotations.NullMarked;
