import { commit, recordAccess } from "@nabij/db";
import { dayInAmsterdam } from "@nabij/domain";
import { type ReportReader, report } from "@nabij/reflection";
import { about } from "../features/reflection/holder.ts";
import { sourceOf } from "../features/reflection/report-access.ts";
import { reflectionDocument } from "../features/reflection/report-document.ts";
import { type FileFormat, fileFormats, reportFile } from "../features/reflection/report-file.ts";
import { createMemory } from "../session-log/session-memory.ts";
import { CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { chooseOrganisation, openNode } from "./open-node.ts";
import { commandActor } from "./own-organisation.ts";
import { saveReport } from "./save-report.ts";

const readers: readonly ReportReader[] = ["team", "familie", "client", "dossier", "financier"];

type Values = {
  readonly reader?: string | undefined;
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly organisation?: string | undefined;
  readonly json?: boolean | undefined;
};

/** The document of a closed conversation for one kind of reader; that it left is on record first. */
export async function reflectionReport(
  [, sessionId, ...more]: readonly string[],
  { reader: asked, format = "docx", out, organisation: named, json }: Values,
  shell: Shell,
): Promise<void> {
  const { words } = shell;
  const reader = readers.find((each) => each === asked);
  if (sessionId === undefined || reader === undefined || more.length > 0 || !isFormat(format))
    throw new WrongUse(words.unknownReflectionReport);
  if (out === undefined && json !== true) throw new WrongUse(words.reportNeedsFile);
  const db = openNode(shell);
  try {
    const organisation = chooseOrganisation(db, named, shell);
    if (organisation === undefined) throw new CommandRefusal(words.emptyNode);
    const scope = { organisationId: organisation.id, clientIds: null };
    const loaded = createMemory(db).load(scope, sessionId);
    if (loaded === undefined || loaded.state.status !== "closed")
      throw new CommandRefusal(words.unknownConversation);
    const line = recordAccess(
      commandActor(organisation.id),
      "reflection.report.export",
      about(sessionId),
      shell.now(),
    );
    if (!commit(db, [line]).ok) throw new CommandRefusal(words.busy);
    const { language } = shell.env;
    const today = dayInAmsterdam(shell.now().getTime());
    const made = { loaded, report: report(loaded.guide, loaded.state) };
    const source = sourceOf({ db, scope }, sessionId, made, reader);
    const document = reflectionDocument(reader, source, { language, today });
    if (out !== undefined)
      saveReport(out, (await reportFile(document, format, language)).content, shell);
    if (json === true) shell.print(JSON.stringify(document, null, 2));
    else shell.print(words.reportWritten(document.title, out ?? ""));
  } finally {
    db.close();
  }
}

function isFormat(format: string): format is FileFormat {
  return fileFormats.some((each) => each === format);
}
