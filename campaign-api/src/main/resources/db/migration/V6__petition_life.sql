-- How many signatures of a petition count, as the automation that takes note of it has counted by itself.
CREATE TABLE petition_tally (
    petition uuid PRIMARY KEY,
    counted  bigint  NOT NULL,
    highest  bigint  NOT NULL,
    sponsors integer,
    position bigint  NOT NULL
);
COMMENT ON COLUMN petition_tally.sponsors IS 'how many it waits for before it is published; null when it does not';
COMMENT ON COLUMN petition_tally.position IS 'the last event in the ledger that is counted in';

-- Each node says every moment that people can sign by way of it.
CREATE TABLE node_heartbeat (
    node    uuid PRIMARY KEY,
    beat_at timestamptz NOT NULL
);

-- Times in which no node could take signatures, long enough to be given back to the petitions they were taken from.
CREATE TABLE signing_outage (
    lost_from  timestamptz PRIMARY KEY,
    lost_until timestamptz NOT NULL,
    made_up    boolean     NOT NULL DEFAULT false
);
