/**
 * A campaign holds together the petitions of one organisation that belong together, so that a coalition can work on all
 * of them: whoever joins the campaign joins it for every petition in it, those put in later too. It has a name in every
 * language it is spoken of in. Petitions can be taken out again; a campaign that has ended stays ended, and with it
 * what partners could see.
 */
@NullMarked
package org.tadamon.core.campaign;

import org.jspecify.annotations.NullMarked;
