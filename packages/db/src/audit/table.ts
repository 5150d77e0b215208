import { index, instant, sequence, table, text } from "#columns";

/** Who did what to which record and when; refers to data, never repeats it (NEN 7513). */
export const audit = table(
  "audit",
  {
    seq: sequence(),
    organisationId: text().notNull(),
    at: instant().notNull(),
    actorId: text().notNull(),
    role: text().notNull(),
    action: text().notNull(),
    subjectKind: text(),
    subjectId: text(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (column) => [
    index("audit_organisation").on(column.organisationId, column.seq),
    index("audit_subject").on(column.subjectId, column.seq),
  ],
);
