/**
 * The schema of the hub, oldest first; `user_version` counts how many a file has had. Signed texts
 * are kept as they were signed: what stands beside them is only there to find them again.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE approver (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password TEXT NOT NULL,
    created_at TEXT NOT NULL,
    disabled_at TEXT
  ) STRICT;

  CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    approver_id TEXT NOT NULL REFERENCES approver (id),
    expires_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE application (
    id TEXT PRIMARY KEY,
    identity_key TEXT NOT NULL UNIQUE,
    signed TEXT NOT NULL,
    application TEXT NOT NULL,
    received_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE departure (
    organisation_id TEXT PRIMARY KEY,
    requested_by TEXT NOT NULL REFERENCES approver (id),
    requested_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE roster_update (
    version INTEGER PRIMARY KEY,
    signed TEXT NOT NULL
  ) STRICT;

  CREATE TABLE key_statement (
    organisation_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    signed TEXT,
    at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE proposal (
    content TEXT NOT NULL,
    approver_id TEXT NOT NULL REFERENCES approver (id),
    at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE departed (
    organisation_id TEXT PRIMARY KEY,
    at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE log_entry (
    position INTEGER PRIMARY KEY,
    signed TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE round (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL,
    plan_version INTEGER NOT NULL,
    period_from TEXT NOT NULL,
    period_until TEXT NOT NULL,
    is_rehearsal INTEGER NOT NULL,
    round_plan TEXT NOT NULL,
    phase TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    closes_at TEXT NOT NULL,
    ended_at TEXT
  ) STRICT;
  CREATE INDEX round_by_phase ON round (phase, opened_at);

  CREATE TABLE heard (
    round_id TEXT NOT NULL REFERENCES round (id),
    slot TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (round_id, slot, organisation_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE held (
    round_id TEXT NOT NULL REFERENCES round (id),
    organisation_id TEXT NOT NULL,
    signed TEXT NOT NULL,
    PRIMARY KEY (round_id, organisation_id)
  ) STRICT;

  CREATE TABLE declined (
    round_id TEXT NOT NULL REFERENCES round (id),
    organisation_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (round_id, organisation_id)
  ) STRICT;

  CREATE TABLE said (
    round_id TEXT NOT NULL REFERENCES round (id),
    position INTEGER NOT NULL,
    signed TEXT NOT NULL,
    PRIMARY KEY (round_id, position)
  ) STRICT;

  CREATE TABLE publication (
    round_id TEXT PRIMARY KEY REFERENCES round (id),
    plan_id TEXT NOT NULL,
    plan_version INTEGER NOT NULL,
    period_from TEXT NOT NULL,
    is_rehearsal INTEGER NOT NULL,
    signed TEXT NOT NULL,
    json TEXT NOT NULL,
    published_at TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE invitation (
    id TEXT PRIMARY KEY,
    code_hash TEXT UNIQUE,
    application_id TEXT UNIQUE REFERENCES application (id),
    invitation TEXT NOT NULL,
    made_at TEXT NOT NULL
  ) STRICT;
  `,
  // A change of key that nobody confirmed by its fingerprint is to be sent again.
  `
  CREATE TABLE pending_key (
    organisation_id TEXT PRIMARY KEY,
    pending TEXT NOT NULL
  ) STRICT;
  INSERT INTO pending_key (organisation_id, pending)
    SELECT organisation_id, json_object('organisationId', organisation_id, 'kind', kind,
      'signed', signed, 'to', NULL, 'at', at, 'approvals', json('[]'))
    FROM key_statement WHERE kind = 'revocation';
  DROP TABLE key_statement;
  `,
  `
  CREATE TABLE hub_rotation (
    position INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    statement TEXT NOT NULL
  ) STRICT;
  `,
];
