-- Which English a translation was made from, so that an outdated one is seen.
ALTER TABLE word ADD COLUMN english TEXT;
