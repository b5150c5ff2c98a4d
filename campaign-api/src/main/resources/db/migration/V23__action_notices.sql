-- What those who come are to be told of an action, and when; and how far in their order it has been told.
CREATE TABLE action_notice (
    id      uuid PRIMARY KEY,
    action  uuid        NOT NULL,
    kind    text        NOT NULL CHECK (kind IN ('day-before', 'hours-before', 'changed', 'called-off', 'thanks')),
    due_at  timestamptz NOT NULL,
    reached bigint      NOT NULL DEFAULT -1,
    done    boolean     NOT NULL DEFAULT false
);
COMMENT ON COLUMN action_notice.reached IS 'the place in the order of the last one who was told';
CREATE INDEX action_notice_due ON action_notice (due_at) WHERE NOT done;
CREATE INDEX action_notice_action ON action_notice (action);
