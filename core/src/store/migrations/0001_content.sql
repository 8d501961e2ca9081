-- content.db: what was verified, and rows derived from it. Nothing here is about a person;
-- the file can be thrown away and made again from a server, a folder or a seed.

-- TUF metadata as signed: the memory against rollback. Written in one transaction with content.
CREATE TABLE metadata (
    name  TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Verified targets as signed (packed). record and word are derived from these.
CREATE TABLE target (
    path      TEXT PRIMARY KEY,
    publisher TEXT NOT NULL,
    language  TEXT,              -- words have one, facts have none
    sha256    TEXT NOT NULL,
    bytes     BLOB NOT NULL
) STRICT;

-- Targets that came whole and passed their hash, waiting for the rest of their edition.
CREATE TABLE staged (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE record (
    publisher TEXT NOT NULL,
    kind      TEXT NOT NULL,
    id        TEXT NOT NULL,
    target    TEXT NOT NULL,     -- a source may stand in several
    place     TEXT,              -- what questions filter by
    body      TEXT NOT NULL,     -- the record, JSON
    PRIMARY KEY (publisher, kind, id, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_by_kind ON record (kind, id);
CREATE INDEX record_by_place ON record (kind, place);
CREATE INDEX record_by_target ON record (target);

CREATE TABLE word (
    publisher TEXT NOT NULL,
    language  TEXT NOT NULL,
    message   TEXT NOT NULL,
    target    TEXT NOT NULL,
    source    TEXT NOT NULL,     -- Fluent
    review    TEXT NOT NULL,     -- JSON
    PRIMARY KEY (publisher, language, message)
) STRICT, WITHOUT ROWID;
CREATE INDEX word_by_target ON word (target);

-- What is known of publishers and of the last sync.
CREATE TABLE publisher (
    name    TEXT PRIMARY KEY,
    edition TEXT,                -- the day of what is held
    trouble TEXT                 -- why its newest could not be taken; none if it was
) STRICT, WITHOUT ROWID;

CREATE TABLE state (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
