-- What is held, and what becomes of it, is rare among millions of signatures; this is how it is found.
CREATE INDEX ledger_event_hold ON ledger_event (position)
    WHERE name IN ('signature.held', 'signature.removed', 'signature.restored', 'signature.review-asked');

-- Work on many signatures of one petition: it goes on where it stopped, on whichever node is there.
CREATE TABLE sweep (
    id         uuid PRIMARY KEY,
    ordinal    bigint GENERATED ALWAYS AS IDENTITY,
    work       text    NOT NULL,
    subject    uuid    NOT NULL,
    petition   uuid    NOT NULL,
    ordered_at bigint  NOT NULL,
    state      text    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'stopping', 'ended')),
    total      bigint  NOT NULL DEFAULT -1,
    done       bigint  NOT NULL DEFAULT 0,
    tries      integer NOT NULL DEFAULT 0
);
COMMENT ON COLUMN sweep.subject IS 'the rule, or the decision about a group, it is for';
COMMENT ON COLUMN sweep.ordered_at IS 'the position in the ledger at which it was ordered';
COMMENT ON COLUMN sweep.total IS '-1 until it is known which signatures it is about';
CREATE INDEX sweep_unfinished ON sweep (tries, ordinal) WHERE state <> 'ended';
CREATE INDEX sweep_subject ON sweep (subject, ordinal);

-- The signatures it is about, by random ids that say nothing of their signers.
CREATE TABLE sweep_item (
    subject   uuid    NOT NULL,
    signature uuid    NOT NULL,
    position  bigint  NOT NULL,
    held_for  text    NOT NULL DEFAULT '',
    counted   boolean NOT NULL,
    area      text    NOT NULL,
    state     text    NOT NULL DEFAULT 'found' CHECK (state IN ('found', 'done', 'undone')),
    PRIMARY KEY (subject, signature)
);
COMMENT ON COLUMN sweep_item.held_for IS 'what it was held for when it was decided on';
COMMENT ON COLUMN sweep_item.counted IS 'whether it counted when it was found';
CREATE INDEX sweep_item_next ON sweep_item (subject, state, position, signature);

-- Rules that stand, and up to where in the ledger they have looked at signatures.
CREATE TABLE rule_watch (
    rule     uuid PRIMARY KEY,
    petition uuid   NOT NULL,
    position bigint NOT NULL
);
