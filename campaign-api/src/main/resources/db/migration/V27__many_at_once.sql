-- What is asked again and again about many is found without reading all there is.

CREATE INDEX seating_place_waiting ON seating_place (action, people, position) WHERE state = 'waiting';
CREATE INDEX seating_place_noticed ON seating_place (action, position) WHERE notices;

CREATE INDEX letter_draft_of_address ON letter_draft (drive, tag);
CREATE INDEX letter_draft_worded ON letter_draft (letter) WHERE ordered AND sealed IS NOT NULL;
CREATE INDEX letter_copy_doubted ON letter_copy (since) WHERE state = 'in-doubt';

CREATE INDEX photo_image_unshown ON photo_image (taken_at) WHERE version < 0;

CREATE INDEX sweep_item_position ON sweep_item (subject, position);
