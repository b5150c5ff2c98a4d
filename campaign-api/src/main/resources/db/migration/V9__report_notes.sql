-- When the secret that opens what readers wrote about a petition is destroyed; gone once it was.
CREATE TABLE report_note_end (
    about      uuid        PRIMARY KEY,
    destroy_at timestamptz NOT NULL
);
