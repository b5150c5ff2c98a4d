-- By what somebody is let in to an action: eight digits that say nothing of who they are, drawn when they are first shown.
ALTER TABLE attendance_slot ADD COLUMN check_in_code integer;
COMMENT ON COLUMN attendance_slot.check_in_code IS 'seven digits and the one that tells a mistyped code; shown to the person alone';
CREATE UNIQUE INDEX attendance_slot_check_in_code ON attendance_slot (action, check_in_code);
