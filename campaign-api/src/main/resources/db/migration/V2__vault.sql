-- Secrets that open what is sealed in the ledger. None of them lies here in clear: a subject's secret is wrapped by its
-- scope's wrapping key, that by the master key, which is never in this database nor in its backups.
CREATE TABLE vault_master_check (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    mark     bytea NOT NULL
);
CREATE TABLE vault_wrapping_key (
    scope   uuid    NOT NULL,
    epoch   integer NOT NULL,
    wrapped bytea   NOT NULL,
    PRIMARY KEY (scope, epoch)
);
CREATE TABLE vault_tag_key (
    scope   uuid PRIMARY KEY,
    wrapped bytea NOT NULL
);
CREATE TABLE vault_secret (
    subject uuid PRIMARY KEY,
    scope   uuid    NOT NULL,
    epoch   integer NOT NULL,
    wrapped bytea   NOT NULL
);
CREATE TABLE vault_tombstone (
    subject      uuid PRIMARY KEY,
    scope        uuid        NOT NULL,
    destroyed_at timestamptz NOT NULL DEFAULT now()
);

-- One signature for one person and petition. The tag is an HMAC of the address under the petition's tag key.
CREATE TABLE signature_slot (
    petition  uuid  NOT NULL,
    tag       bytea NOT NULL,
    signature uuid  NOT NULL,
    PRIMARY KEY (petition, tag)
);
CREATE UNIQUE INDEX signature_slot_signature ON signature_slot (signature);

-- The name of a petition in links.
CREATE TABLE petition_slug (
    slug     text PRIMARY KEY,
    petition uuid NOT NULL UNIQUE
);

-- What lets organisers in until they have accounts of their own; the secret itself is shown once and not kept.
CREATE TABLE organiser_secret (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    sha256   bytea NOT NULL
);
