/** Coming to actions, over JSON: promising, confirming, changing, staying away and being forgotten. */
@NullMarked
package org.tadamon.api.attendance.json;

import org.jspecify.annotations.NullMarked;
