/** Moving a petition on: submit, publish, close, withdraw, tell to whom it was handed and what they answered. */
@NullMarked
package org.tadamon.api.petition.life;

import org.jspecify.annotations.NullMarked;
