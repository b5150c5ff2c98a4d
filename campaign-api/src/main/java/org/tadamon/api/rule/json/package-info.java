/** Rules over JSON: what the pages show and do, for programs of those who moderate. */
@NullMarked
package org.tadamon.api.rule.json;

import org.jspecify.annotations.NullMarked;
