-- Entries stand in the order in which they are read where not all can be: the first of each kind, then
-- the second. The index is made again.
DELETE FROM state WHERE name = 'reader';

-- Countries are looked for in every query.
CREATE INDEX entry_of_country ON entry (record, name) WHERE kind = 'place' AND length(record) = 2;
