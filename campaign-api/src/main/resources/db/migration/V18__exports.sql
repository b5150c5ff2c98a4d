-- What packages for decision makers are signed with: the private half wrapped by the master key.
CREATE TABLE export_signing_key (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    wrapped bytea NOT NULL,
    public  bytea NOT NULL
);

-- For whom an export has packages: office-holders, as the list was.
CREATE TABLE export_package (
    export  uuid    NOT NULL,
    ordinal integer NOT NULL CHECK (ordinal > 0),
    level   text    NOT NULL,
    area    text    NOT NULL,
    office  text    NOT NULL,
    name    text    NOT NULL,
    PRIMARY KEY (export, ordinal)
);

-- The files as they were made: nothing in them that may not be shown, and nobody who signed.
CREATE TABLE export_file (
    export  uuid    NOT NULL,
    ordinal integer NOT NULL,
    name    text    NOT NULL,
    bytes   bytea   NOT NULL,
    PRIMARY KEY (export, ordinal, name)
);
COMMENT ON COLUMN export_file.ordinal IS 'of the package it belongs to; 0 when it is in each of them';
