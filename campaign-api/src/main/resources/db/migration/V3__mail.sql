-- Mail on its way. Whom it is for and what it says are sealed under a secret of its own, destroyed once it was sent.
CREATE TABLE mail_outbox (
    id             uuid PRIMARY KEY,
    purpose        text        NOT NULL,
    state          text        NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'stuck', 'sent', 'discarded')),
    person         bytea,
    sealed         text,
    sealed_version integer     NOT NULL,
    ordered_at     timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    tries          integer     NOT NULL DEFAULT 0,
    reason         text,
    ended_at       timestamptz,
    ended_by       uuid
);
COMMENT ON COLUMN mail_outbox.person IS 'tag of purpose and address, to count what one person was sent in a day; forgotten after it';
COMMENT ON COLUMN mail_outbox.reason IS 'why the last try failed: one of a few codes, never what a server said';

CREATE INDEX mail_outbox_due ON mail_outbox (due_at) WHERE state = 'waiting';
CREATE INDEX mail_outbox_stuck ON mail_outbox (ended_at, id) WHERE state = 'stuck';
CREATE INDEX mail_outbox_person ON mail_outbox (person, ordered_at);
CREATE INDEX mail_outbox_ended ON mail_outbox (ended_at) WHERE state IN ('sent', 'discarded');
