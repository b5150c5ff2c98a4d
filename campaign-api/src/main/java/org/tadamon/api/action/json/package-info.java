/** Actions, over JSON: for everybody who comes, and for those who call people together. */
@NullMarked
package org.tadamon.api.action.json;

import org.jspecify.annotations.NullMarked;
