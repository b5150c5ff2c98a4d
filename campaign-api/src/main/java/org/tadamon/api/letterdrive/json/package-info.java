/** Letter drives and letters, over JSON. */
@NullMarked
package org.tadamon.api.letterdrive.json;

import org.jspecify.annotations.NullMarked;
