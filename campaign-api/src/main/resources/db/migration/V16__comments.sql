-- What signers say is rare among millions of signatures, and frequent among what is not a signature: it is found by
-- itself, and those who follow petitions do not read it.
CREATE INDEX ledger_event_comment ON ledger_event (position)
    WHERE name IN ('comment.given', 'comment.taken-back', 'comment.approved', 'comment.rejected',
                   'comment.put-back', 'retention.data-destroyed');
DROP INDEX ledger_event_not_signature;
CREATE INDEX ledger_event_not_signature ON ledger_event (position) WHERE aggregate_type NOT IN ('signature', 'comment');
