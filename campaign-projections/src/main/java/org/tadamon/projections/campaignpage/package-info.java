/** What is this campaign called, whose is it, which petitions are in it? One document per campaign. */
@NullMarked
package org.tadamon.projections.campaignpage;

import org.jspecify.annotations.NullMarked;
