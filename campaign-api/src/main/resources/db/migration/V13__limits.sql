-- Keys all nodes share for a while, wrapped by the master key: those of a day make the tags networks are known by.
CREATE TABLE shared_key (
    name    text        PRIMARY KEY,
    wrapped bytea       NOT NULL,
    dies_at timestamptz NOT NULL
);

-- How often something was done under a tag within an hour (since 1970, UTC). A count that is lost with a crash of
-- PostgreSQL only begins anew, so it need not survive one.
CREATE UNLOGGED TABLE limit_count (
    hour  integer NOT NULL,
    tag   bigint  NOT NULL,
    count bigint  NOT NULL,
    PRIMARY KEY (hour, tag)
) WITH (fillfactor = 70);

-- Proofs that were taken. Taken again for the same thing, one is good again; for anything else it is not.
CREATE TABLE proof_spent (
    id      bytea       PRIMARY KEY,
    spent_on bytea      NOT NULL,
    dies_at timestamptz NOT NULL
);
CREATE INDEX proof_spent_dies_at ON proof_spent (dies_at);
