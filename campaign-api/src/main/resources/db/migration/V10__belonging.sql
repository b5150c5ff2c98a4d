-- Who belongs to which organisation, up to where the automation that lets the forgotten leave has read the ledger.
CREATE TABLE belonging (
    account      uuid NOT NULL,
    organisation uuid NOT NULL,
    PRIMARY KEY (account, organisation)
);

-- Whose account is no more: a random id that says nothing of them.
CREATE TABLE forgotten_account (
    account uuid PRIMARY KEY
);
