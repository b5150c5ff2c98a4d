/**
 * How often something may be done from one network or with one kind of address, so that nobody guesses and no program
 * signs for a crowd. Networks are known by tags alone, under a key that all nodes share for a day and that is destroyed
 * with it; what was counted of them is gone with its hour. Nodes tell each other once a second what they have counted.
 */
@NullMarked
package org.tadamon.api.limits;

import org.jspecify.annotations.NullMarked;
