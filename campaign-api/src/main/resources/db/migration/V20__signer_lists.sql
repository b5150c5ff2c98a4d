-- Lists of signers as they were made, some thousand rows in each part, sealed under the list's own secret.
CREATE TABLE signer_list_part (
    list    uuid    NOT NULL,
    ordinal integer NOT NULL CHECK (ordinal > 0),
    reached bigint  NOT NULL,
    rows    integer NOT NULL,
    sealed  bytea   NOT NULL,
    PRIMARY KEY (list, ordinal)
);
COMMENT ON COLUMN signer_list_part.reached IS 'the key of the last signer that was looked at: the next part begins there';
ALTER TABLE signer_list_part ALTER sealed SET STORAGE EXTERNAL;

-- Who has changed their mind since a list was made is looked for before each copy of it.
CREATE INDEX ledger_event_narrowing ON ledger_event (position)
    WHERE name IN ('signature.withdrawn', 'signature.erased', 'signature.held', 'signature.removed',
        'signature.visibility-changed', 'signature.consent-taken-back');
