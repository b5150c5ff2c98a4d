-- Wrapping keys are renewed: each epoch of a scope has one of its own.
ALTER TABLE vault_wrapping_key
    ADD COLUMN begun_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN retired_at timestamptz;
COMMENT ON COLUMN vault_wrapping_key.retired_at IS 'since when it wraps nothing new; it is destroyed once it wraps nothing at all';

-- Scopes whose keys were destroyed, so that nobody makes them new ones.
CREATE TABLE vault_destroyed_scope (
    scope        uuid PRIMARY KEY,
    destroyed_at timestamptz NOT NULL DEFAULT now(),
    cleaned_at   timestamptz
);
COMMENT ON COLUMN vault_destroyed_scope.cleaned_at IS 'since when the rows nobody can open are gone, too';

-- No secret is stored under a key that is retired or gone, however long ago its node looked: whoever retires or destroys
-- keys holds this lock alone, and so has everybody stored before, or after having seen it.
CREATE FUNCTION vault_under_living_keys_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(8359176404);
    IF EXISTS (SELECT FROM (SELECT DISTINCT scope, epoch FROM fresh) f
               WHERE NOT EXISTS (SELECT FROM vault_wrapping_key k
                                 WHERE k.scope = f.scope AND k.epoch = f.epoch AND k.retired_at IS NULL)) THEN
        RAISE EXCEPTION 'this key wraps nothing new any more' USING ERRCODE = '40001';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER vault_under_living_keys_only AFTER INSERT ON vault_secret
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION vault_under_living_keys_only();
