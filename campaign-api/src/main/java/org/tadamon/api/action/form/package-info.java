/** What organisers type about actions, as it came and as it was understood. Whether it can be so, the action judges. */
@NullMarked
package org.tadamon.api.action.form;

import org.jspecify.annotations.NullMarked;
