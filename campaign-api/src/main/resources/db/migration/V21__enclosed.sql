-- Packages are made in a place of their own and stand there for their export once all are made, so that one that is made
-- again replaces the one before as a whole, or not at all.
CREATE TABLE export_place (
    place   uuid PRIMARY KEY,
    export  uuid    NOT NULL,
    current boolean NOT NULL DEFAULT false
);
CREATE INDEX export_place_export ON export_place (export);
CREATE UNIQUE INDEX export_place_current ON export_place (export) WHERE current;
INSERT INTO export_place (place, export, current) SELECT DISTINCT export, export, true FROM export_package;
DELETE FROM export_file WHERE export NOT IN (SELECT place FROM export_place);

ALTER TABLE export_package RENAME COLUMN export TO place;
ALTER TABLE export_package ADD FOREIGN KEY (place) REFERENCES export_place ON DELETE CASCADE;
ALTER TABLE export_file RENAME COLUMN export TO place;
ALTER TABLE export_file ADD FOREIGN KEY (place) REFERENCES export_place ON DELETE CASCADE;
COMMENT ON TABLE export_file IS 'the files as they were made; those of packages that tell what signers said go as soon as one of them does not want it told any more';

-- Whose words are told in which packages, as long as their files are there.
CREATE TABLE export_reason (
    place    uuid NOT NULL REFERENCES export_place ON DELETE CASCADE,
    comment  uuid NOT NULL,
    petition uuid NOT NULL,
    PRIMARY KEY (place, comment)
);
CREATE INDEX export_reason_comment ON export_reason (comment);
CREATE INDEX export_reason_petition ON export_reason (petition);

-- What ends that somebody's words are told is rare among millions of signatures; this is how it is found.
CREATE INDEX ledger_event_unsaid ON ledger_event (position)
    WHERE name IN ('comment.given', 'comment.taken-back', 'comment.rejected', 'comment.put-back', 'signature.withdrawn',
        'signature.erased', 'signature.held', 'signature.removed', 'signature.visibility-changed',
        'retention.data-destroyed');
