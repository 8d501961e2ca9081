-- What a row says, in a number beside it, and how much there is to find: so that damage is seen before it
-- is shown (docs/adr/0030).
ALTER TABLE record ADD COLUMN sum INTEGER;
ALTER TABLE word ADD COLUMN sum INTEGER;

-- Sets of rows by name: how many there are, or the sum of their sums.
CREATE TABLE tally (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The other way to a message: what one index does not find may be damaged in it.
CREATE INDEX word_by_message ON word (message, language, publisher);

-- The rows are made again, with their sums.
DELETE FROM state WHERE name = 'reader';
