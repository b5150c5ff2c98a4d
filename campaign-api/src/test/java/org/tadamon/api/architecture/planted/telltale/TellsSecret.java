package org.tadamon.api.architecture.planted.telltale;

record TellsSecret(String user, String password) {}
