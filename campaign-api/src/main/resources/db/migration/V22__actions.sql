-- One attendance for one person and action. The tag is an HMAC of the address under the action's tag key; what shows that
-- the address is theirs is made from the attendance's own secret, as for signatures.
CREATE TABLE attendance_slot (
    action     uuid        NOT NULL,
    tag        bytea       NOT NULL,
    attendance uuid        NOT NULL UNIQUE,
    taken_at   timestamptz NOT NULL,
    confirmed  boolean     NOT NULL DEFAULT false,
    round      smallint    NOT NULL DEFAULT 0,
    code_until timestamptz,
    tries      smallint    NOT NULL DEFAULT 0,
    mails      smallint    NOT NULL DEFAULT 0,
    PRIMARY KEY (action, tag)
);
COMMENT ON COLUMN attendance_slot.confirmed IS 'whether a code or link was shown to be known; a hint, the ledger decides';
CREATE INDEX attendance_slot_unconfirmed ON attendance_slot (taken_at) WHERE NOT confirmed;

-- Who has a place, and who waits, as the order of the ledger says. Made from the ledger by an automation; each action
-- knows how far it has read.
CREATE TABLE seating_action (
    action     uuid PRIMARY KEY,
    capacity   integer,
    taken      bigint      NOT NULL DEFAULT 0,
    starts_at  timestamptz NOT NULL,
    called_off boolean     NOT NULL DEFAULT false,
    reached    bigint      NOT NULL
);
COMMENT ON COLUMN seating_action.capacity IS 'how many people can come; none: as many as want to';
COMMENT ON COLUMN seating_action.taken IS 'how many people have a place, or are offered one';
CREATE TABLE seating_place (
    attendance    uuid PRIMARY KEY,
    action        uuid    NOT NULL REFERENCES seating_action ON DELETE CASCADE,
    position      bigint  NOT NULL,
    confirmed     bigint  NOT NULL,
    people        integer NOT NULL,
    state         text    NOT NULL CHECK (state IN ('waiting', 'offered', 'held')),
    offered_until timestamptz,
    told          boolean NOT NULL DEFAULT true,
    notices       boolean NOT NULL
);
COMMENT ON COLUMN seating_place.position IS 'where they stand in the order places are given in';
COMMENT ON COLUMN seating_place.confirmed IS 'the sequence number of the confirmation they come by';
COMMENT ON COLUMN seating_place.told IS 'whether the attendance was told of the place it has, or is offered';
CREATE INDEX seating_place_action ON seating_place (action, state, position);
CREATE INDEX seating_place_offered ON seating_place (offered_until) WHERE state = 'offered';
CREATE INDEX seating_place_untold ON seating_place (action) WHERE NOT told;

-- Who comes to actions is frequent among what is not a signature: it is found by itself, and those who follow petitions
-- do not read it.
DROP INDEX ledger_event_not_signature;
CREATE INDEX ledger_event_not_signature ON ledger_event (position)
    WHERE aggregate_type NOT IN ('signature', 'comment', 'attendance');
CREATE INDEX ledger_event_attendance ON ledger_event (position) WHERE aggregate_type IN ('action', 'attendance');
