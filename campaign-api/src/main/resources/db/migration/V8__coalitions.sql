-- What signers allow whom is rare among millions of signatures; this is how it is found, and it costs those who tick
-- nothing no entry.
CREATE INDEX ledger_event_consent ON ledger_event (position)
    WHERE name IN ('signature.consented', 'signature.consent-taken-back', 'signature.withdrawn', 'signature.erased');
