CREATE TABLE import (
  id BIGINT PRIMARY KEY, use_name TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BIGINT NOT NULL,
  name TEXT NOT NULL, modified BIGINT NOT NULL, imported_at BIGINT NOT NULL, state TEXT NOT NULL);
CREATE TABLE log_version (
  id BIGINT PRIMARY KEY, fingerprint TEXT NOT NULL, as_of BIGINT NOT NULL, rows_mapped BIGINT NOT NULL,
  rows_unmapped BIGINT NOT NULL, rows_rejected BIGINT NOT NULL, written_at BIGINT NOT NULL);
CREATE TABLE segment (
  version BIGINT NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL, slice INTEGER NOT NULL, row_count INTEGER NOT NULL,
  bytes BIGINT NOT NULL, checksum BIGINT NOT NULL, PRIMARY KEY (version, path));
CREATE TABLE touchpoint (
  version BIGINT NOT NULL, code INTEGER NOT NULL, name TEXT NOT NULL, stage INTEGER NOT NULL, lane INTEGER NOT NULL,
  flow TEXT NOT NULL, manual INTEGER NOT NULL, party TEXT NOT NULL, declared_seconds DOUBLE PRECISION,
  defect INTEGER NOT NULL, exit_name TEXT, PRIMARY KEY (version, code));
CREATE TABLE attribute (
  version BIGINT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (version, place));
CREATE TABLE reason (
  version BIGINT NOT NULL, place INTEGER NOT NULL, source TEXT NOT NULL, rejected INTEGER NOT NULL, reason TEXT NOT NULL,
  row_count BIGINT NOT NULL, PRIMARY KEY (version, place));
CREATE TABLE example (
  version BIGINT NOT NULL, reason INTEGER NOT NULL, place INTEGER NOT NULL, file TEXT NOT NULL, line BIGINT NOT NULL,
  column_name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (version, reason, place));
