-- One account for one address. The tag is an HMAC of the address under the tag key of all accounts.
CREATE TABLE account_slot (
    tag     bytea PRIMARY KEY,
    account uuid NOT NULL UNIQUE
);
