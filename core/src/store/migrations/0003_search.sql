-- Rows as long as texts are stand in tables with a rowid: in one without, each long row is a chain of
-- pages, which are read anew at every question. `fingerprint` is what a text says in eight digits, so
-- that a translation of another English is seen without reading that English.
CREATE TABLE new_record (
    row       INTEGER PRIMARY KEY,
    publisher TEXT NOT NULL,
    kind      TEXT NOT NULL,
    id        TEXT NOT NULL,
    target    TEXT NOT NULL,     -- a source may stand in several
    place     TEXT,              -- what questions filter by
    body      TEXT NOT NULL,     -- the record, JSON
    UNIQUE (publisher, kind, id, target)
) STRICT;
INSERT INTO new_record (publisher, kind, id, target, place, body)
    SELECT publisher, kind, id, target, place, body FROM record;
DROP TABLE record;
ALTER TABLE new_record RENAME TO record;
CREATE INDEX record_by_kind ON record (kind, id);
CREATE INDEX record_by_place ON record (kind, place);
CREATE INDEX record_by_target ON record (target);

CREATE TABLE new_word (
    row         INTEGER PRIMARY KEY,
    publisher   TEXT NOT NULL,
    language    TEXT NOT NULL,
    message     TEXT NOT NULL,
    target      TEXT NOT NULL,
    review      TEXT NOT NULL,   -- JSON
    english     TEXT,            -- fingerprint of the English that it was made from
    fingerprint TEXT,
    source      TEXT NOT NULL,   -- Fluent
    UNIQUE (publisher, language, message)
) STRICT;
INSERT INTO new_word (publisher, language, message, target, review, english, source)
    SELECT publisher, language, message, target, review, english, source FROM word;
DROP TABLE word;
ALTER TABLE new_word RENAME TO word;
CREATE INDEX word_by_target ON word (target);

-- What one box looks in, made anew whenever content changes: one entry for a record in one language.
CREATE TABLE entry (
    id        INTEGER PRIMARY KEY,
    publisher TEXT NOT NULL,
    kind      TEXT NOT NULL,
    record    TEXT NOT NULL,     -- id of the record
    language  TEXT NOT NULL,
    name      TEXT NOT NULL,     -- its name, as names are compared
    country   TEXT               -- the country that it is about, where that is one
) STRICT;
CREATE INDEX entry_by_kind ON entry (kind);

-- Terms apart by spaces, as core::search cuts them; the entry's id is the row's. How the Lao of name
-- and body sounds stands beside them, for those who type it in Latin letters.
CREATE VIRTUAL TABLE entry_text USING fts5 (
    name, body, name_sound, body_sound, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);

-- The terms that there are, and in how many entries: for what is misspelt, and for what says little.
CREATE TABLE term (
    term  TEXT PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What people type in danger, as it is compared, and the words in it.
CREATE TABLE urgent_phrase (
    phrase TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (phrase, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE urgent_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
