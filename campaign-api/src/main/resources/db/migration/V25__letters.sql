-- A letter to decision makers on its way: sealed under its writer's own secret, and gone once it has arrived. The tag is
-- an HMAC of the address under the drive's tag key: of one person one letter is sent for one drive.
CREATE TABLE letter_draft (
    letter     uuid PRIMARY KEY,
    drive      uuid        NOT NULL,
    tag        bytea       NOT NULL,
    sealed     bytea,
    taken_at   timestamptz NOT NULL,
    code_until timestamptz,
    tries      smallint    NOT NULL,
    mails      smallint    NOT NULL,
    confirmed  boolean     NOT NULL DEFAULT false,
    ordered    boolean     NOT NULL DEFAULT false,
    forgotten  boolean     NOT NULL DEFAULT false
);
COMMENT ON COLUMN letter_draft.forgotten IS 'whether nothing is left but the tag, so that of one person one letter goes out';
COMMENT ON COLUMN letter_draft.sealed IS 'what is written, by whom and to whom; none once every copy has met its fate';
COMMENT ON COLUMN letter_draft.ordered IS 'whether the ledger and the queue of copies know of it';
CREATE UNIQUE INDEX letter_draft_of_one_person ON letter_draft (drive, tag) WHERE confirmed;
CREATE INDEX letter_draft_unconfirmed ON letter_draft (taken_at) WHERE NOT confirmed;
CREATE INDEX letter_draft_unordered ON letter_draft (taken_at) WHERE confirmed AND NOT ordered;

-- The copy for each of those it is written to. One that is being sent when everything stops stays so, and is in doubt
-- afterwards: it is never sent a second time.
CREATE TABLE letter_copy (
    letter  uuid        NOT NULL,
    area    text        NOT NULL,
    office  text        NOT NULL,
    name    text        NOT NULL,
    drive   uuid        NOT NULL,
    address text        NOT NULL,
    state   text        NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'returned', 'in-doubt', 'taken-back')),
    due_at  timestamptz NOT NULL,
    since   timestamptz NOT NULL,
    tries   smallint    NOT NULL DEFAULT 0,
    told    boolean     NOT NULL DEFAULT false,
    unwanted boolean    NOT NULL DEFAULT false,
    PRIMARY KEY (letter, area, office, name)
);
COMMENT ON COLUMN letter_copy.address IS 'the published address of the decision maker';
COMMENT ON COLUMN letter_copy.unwanted IS 'whether its writer took it back: it is not tried again';
COMMENT ON COLUMN letter_copy.told IS 'whether the ledger knows what has become of it';
CREATE INDEX letter_copy_waiting ON letter_copy (address, due_at) WHERE state = 'waiting';
CREATE INDEX letter_copy_sending ON letter_copy (since) WHERE state = 'sending';
CREATE INDEX letter_copy_untold ON letter_copy (since) WHERE NOT told AND state NOT IN ('waiting', 'sending');
CREATE INDEX letter_copy_of_drive ON letter_copy (drive);

-- When the next letter may go to each address, of whichever drive.
CREATE TABLE letter_pace (
    address text PRIMARY KEY,
    next_at timestamptz NOT NULL
);

-- Letters are frequent among what is not a signature: they are found by themselves.
DROP INDEX ledger_event_not_signature;
CREATE INDEX ledger_event_not_signature ON ledger_event (position)
    WHERE aggregate_type NOT IN ('signature', 'comment', 'attendance', 'posting');
CREATE INDEX ledger_event_posting ON ledger_event (position) WHERE aggregate_type = 'posting';
