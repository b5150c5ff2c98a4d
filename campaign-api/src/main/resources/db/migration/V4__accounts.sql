-- One account for one address. The tag is an HMAC of the address under the tag key of all accounts.
CREATE TABLE account_slot (
    tag     bytea PRIMARY KEY,
    account uuid NOT NULL UNIQUE
);

-- Who is signed in. The id is the hash of a secret only the browser holds; the name lets nobody in.
CREATE TABLE account_session (
    id            bytea PRIMARY KEY,
    name          uuid        NOT NULL UNIQUE,
    account       uuid        NOT NULL,
    begun_at      timestamptz NOT NULL,
    seen_at       timestamptz NOT NULL,
    stepped_up_at timestamptz,
    device        text        NOT NULL
);
CREATE INDEX account_session_account ON account_session (account);

-- What was asked for in a browser and not yet shown to be right. The address in it is sealed under the browser's own
-- cookie; the code is proved with it.
CREATE TABLE pending_sign_in (
    browser    bytea       NOT NULL,
    use        text        NOT NULL,
    link       bytea       NOT NULL,
    code       bytea       NOT NULL,
    asking     bytea       NOT NULL,
    tries_left integer     NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (browser, use)
);
CREATE INDEX pending_sign_in_expires ON pending_sign_in (expires_at);

-- Organisers have accounts of their own now.
DROP TABLE organiser_secret;

-- The link of the first administrator, by its hash, until there is an organisation that runs the platform.
CREATE TABLE first_link (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    link     bytea NOT NULL,
    account  uuid
);

-- By what an account is known to the devices of its person: a random handle.
CREATE TABLE passkey_user (
    account uuid PRIMARY KEY,
    handle  bytea NOT NULL UNIQUE
);

-- The public halves of passkeys. What each is called is sealed.
CREATE TABLE passkey (
    credential      bytea PRIMARY KEY,
    id              uuid        NOT NULL UNIQUE,
    account         uuid        NOT NULL REFERENCES passkey_user,
    label           text        NOT NULL,
    public_key      bytea       NOT NULL,
    signatures      bigint      NOT NULL,
    backup_eligible boolean     NOT NULL,
    backed_up       boolean     NOT NULL,
    attestation     bytea       NOT NULL,
    client_data     bytea       NOT NULL,
    created_at      timestamptz NOT NULL,
    used_at         timestamptz NOT NULL
);
CREATE INDEX passkey_account ON passkey (account);

-- What a device was asked to sign, in which browser.
CREATE TABLE pending_passkey (
    browser    bytea       NOT NULL,
    use        text        NOT NULL,
    challenge  bytea       NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (browser, use)
);
