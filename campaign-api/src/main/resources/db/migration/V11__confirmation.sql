-- What shows that an address is the signer's own: a code and a link, made from the signature's own secret, so that
-- neither is kept anywhere and both die with it. Here is only which code works, until when, and how often it may still
-- be tried.
ALTER TABLE signature_slot
    ADD taken_at   timestamptz NOT NULL DEFAULT now(),
    ADD confirmed  boolean     NOT NULL DEFAULT true,
    ADD round      smallint    NOT NULL DEFAULT 0,
    ADD code_until timestamptz,
    ADD tries      smallint    NOT NULL DEFAULT 0,
    ADD mails      smallint    NOT NULL DEFAULT 0;
ALTER TABLE signature_slot ALTER COLUMN confirmed SET DEFAULT false;
COMMENT ON COLUMN signature_slot.confirmed IS 'whether a code or link was shown to be known; a hint, the ledger decides';
COMMENT ON COLUMN signature_slot.mails IS 'how many mails were ordered that tell the code that works now';

-- Those changes touch no index; with room left on each page they cost no new entry in one.
ALTER TABLE signature_slot SET (fillfactor = 85);

-- Mail that is sealed under the secret of whoever it is for.
ALTER TABLE mail_outbox
    ADD scope   uuid,
    ADD subject uuid;
