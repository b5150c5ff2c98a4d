package org.tadamon.planted.telltale;

import org.tadamon.core.privacy.Personal;

record TellsOne(Personal contact) {}
