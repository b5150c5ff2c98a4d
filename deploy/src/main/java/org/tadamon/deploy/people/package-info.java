/**
 * People who do not exist. Their addresses end in {@code example.org}, which is nobody's; their names are Arabic and
 * English in equal parts, put together from common ones.
 */
@NullMarked
package org.tadamon.deploy.people;

import org.jspecify.annotations.NullMarked;
