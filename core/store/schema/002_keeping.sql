-- What keeping needs to know: where a text came from, and what its bytes were. NULL or 0 in rows of before.

ALTER TABLE body ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;   -- of the change that brought it
ALTER TABLE body ADD COLUMN received INTEGER NOT NULL DEFAULT 0;   -- from another store
ALTER TABLE body ADD COLUMN checksum INTEGER;                      -- CRC-32 of the text
ALTER TABLE document ADD COLUMN checksum INTEGER;                  -- CRC-32 of id and tree
