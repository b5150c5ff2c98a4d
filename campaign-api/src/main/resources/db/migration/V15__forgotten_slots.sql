-- Who is forgotten while their number stands must not be counted a second time. So of their slot a mark remains until
-- the petition ends: the tag of the address, and nothing that leads to the signature it was about.
ALTER TABLE signature_slot ADD forgotten boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN signature_slot.forgotten IS 'a mark: the signature named here is nobody''s';
CREATE INDEX signature_slot_forgotten ON signature_slot (petition) WHERE forgotten;

-- Those nobody has confirmed are looked for by when they came, some hours at a time.
CREATE INDEX signature_slot_taken ON signature_slot USING brin (taken_at);
