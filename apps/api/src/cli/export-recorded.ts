import { type AuditSubject, commit, type Database, recordAccess } from "@nabij/db";
import { dayInAmsterdam, type Organisation, PlainDate } from "@nabij/domain";
import { CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { chooseOrganisation, openNode } from "./open-node.ts";
import { commandActor } from "./own-organisation.ts";

/** What an export is made from, and for whom it is made. */
export type ExportSource = {
  readonly db: Database;
  readonly organisation: Organisation;
  readonly actor: ReturnType<typeof commandActor>;
};

/** Opens the organisation asked for, hands it over and closes the node again. */
export function withExportSource<T>(
  asked: string | undefined,
  shell: Shell,
  make: (source: ExportSource) => T,
): T {
  const db = openNode(shell);
  try {
    const organisation = chooseOrganisation(db, asked, shell);
    if (organisation === undefined) throw new CommandRefusal(shell.words.emptyNode);
    return make({ db, organisation, actor: commandActor(organisation.id) });
  } finally {
    db.close();
  }
}

/** Puts on record that data is taken along (A8); without that line nothing is given. */
export function recordExport(
  { db, actor }: ExportSource,
  action: string,
  { now, words }: Shell,
  subject: AuditSubject | null = null,
): void {
  const done = commit(db, [recordAccess(actor, action, subject, now())]);
  if (!done.ok) throw new CommandRefusal(words.busy);
}

/** The day an export is about: the one asked for, or today in Amsterdam. */
export function exportDay(asked: string | undefined, { now, words }: Shell): PlainDate {
  const day = PlainDate.safeParse(asked ?? dayInAmsterdam(now().getTime()));
  if (!day.success) throw new WrongUse(words.noSuchDate);
  return day.data;
}
