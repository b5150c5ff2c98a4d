-- What could not be done rests a while before it is tried again: what fails each time would else fail four times a second.
ALTER TABLE sweep ADD due_at timestamptz NOT NULL DEFAULT now();
