-- Photos of actions: what is on them, in the picture and in words, sealed under a secret of its own for each, and gone
-- with it. What is shown is decided here and nowhere else: a view that is built anew shows nothing that was hidden since.
CREATE TABLE photo_image (
    photo        uuid PRIMARY KEY,
    action       uuid        NOT NULL,
    image        bytea       NOT NULL,
    descriptions bytea       NOT NULL,
    width        integer     NOT NULL,
    height       integer     NOT NULL,
    taken_at     timestamptz NOT NULL,
    shown        boolean     NOT NULL DEFAULT false,
    version      bigint      NOT NULL DEFAULT -1
);
COMMENT ON COLUMN photo_image.version IS 'sequence number of the event after which it is shown or not; -1 while the ledger knows nothing of it';
ALTER TABLE photo_image ALTER image SET STORAGE EXTERNAL; -- sealed bytes cannot be made smaller
CREATE INDEX photo_image_of_action ON photo_image (action);
CREATE INDEX photo_image_taken ON photo_image (taken_at);
