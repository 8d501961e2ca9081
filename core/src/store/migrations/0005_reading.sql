-- Records of a kind, and of a kind at a place, in the order in which they are read: without the publisher
-- in the index SQLite passed it over, and sorted whole records at every question.
DROP INDEX record_by_kind;
DROP INDEX record_by_place;
CREATE INDEX record_by_kind ON record (kind, id, publisher);
CREATE INDEX record_by_place ON record (kind, place, id, publisher);
