-- What packages for decision makers are signed with: the private half wrapped by the master key.
CREATE TABLE export_signing_key (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    wrapped bytea NOT NULL,
    public  bytea NOT NULL
);

-- What the packages of an export are made of, as it may be shown: no small number, and nobody who signed.
CREATE TABLE export_facts (
    export uuid PRIMARY KEY,
    facts  bytea NOT NULL
);
