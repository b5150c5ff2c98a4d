/**
 * Mail that somebody is to get: ordered by any feature, kept in an outbox until it has been sent. An order joins the
 * transaction of whoever places it, so neither is there without the other; the same id is one mail, so an automation
 * may order again after a crash. Address and facts lie sealed under a secret of that mail's own, which is destroyed
 * when it has been sent. Nobody is sent more than five mails of one purpose in a day, whoever asks for them.
 */
@NullMarked
package org.tadamon.api.mail;

import org.jspecify.annotations.NullMarked;
