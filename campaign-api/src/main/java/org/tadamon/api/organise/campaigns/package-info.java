/** The pages on which those who lead a campaign begin it, name it, fill it with petitions and end it. */
@NullMarked
package org.tadamon.api.organise.campaigns;

import org.jspecify.annotations.NullMarked;
