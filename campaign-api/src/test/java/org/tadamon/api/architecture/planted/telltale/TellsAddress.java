package org.tadamon.api.architecture.planted.telltale;

record TellsAddress(String name, String email) {}
