-- One organisation runs the platform: whichever took this row first.
CREATE TABLE platform_host (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    organisation uuid NOT NULL
);

-- What opens an invitation. The token itself is in a link that is shown once, or mailed, and is not kept.
CREATE TABLE invitation_token (
    sha256       bytea PRIMARY KEY,
    organisation uuid        NOT NULL,
    invitation   uuid        NOT NULL,
    expires_at   timestamptz NOT NULL
);
