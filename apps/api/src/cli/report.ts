import { parseArgs } from "node:util";
import { commit, type Database, findTrajectoryId, recordAccess } from "@nabij/db";
import { dayInAmsterdam, PlainDate, type ReportKind } from "@nabij/domain";
import { makeReport } from "../features/report/make-report.ts";
import { reportSource } from "../features/report/report-source.ts";
import { chosenLines, withoutLines } from "../features/report/worded-report.ts";
import type { ReportLanguage } from "../features/report/writing.ts";
import type { PrintedReport } from "../report-file/printed-report.ts";
import { reportAsDocx } from "../report-file/report-as-docx.ts";
import { type Command, CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { chooseOrganisation, openNode } from "./open-node.ts";
import { commandActor } from "./own-organisation.ts";
import { reflectionReport } from "./report-reflection.ts";
import { saveReport } from "./save-report.ts";

const options = {
  out: { type: "string" },
  at: { type: "string" },
  organisation: { type: "string" },
  json: { type: "boolean" },
  reader: { type: "string" },
  format: { type: "string" },
} as const;

const kinds = ["evaluation", "renewal", "transfer"] as const satisfies readonly ReportKind[];

/** The document of a trajectory as a Word file, made from what is recorded; what is missing on stderr. */
export const reportCommand: Command = {
  usage:
    "report TRAJECTORY evaluation|renewal|transfer --out FILE [--at DATE] [--organisation NAME] [--json] | report reflection SESSION --reader team|familie|client|dossier|financier --out FILE [--format pdf|docx]",
  does: "report",
  run: async (args, shell) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: true,
    });
    const { words } = shell;
    if (positionals[0] === "reflection") return reflectionReport(positionals, values, shell);
    const [number, asked, ...more] = positionals;
    const kind = kinds.find((each) => each === asked);
    if (number === undefined || kind === undefined || more.length > 0) {
      throw new WrongUse(words.unknownReport);
    }
    const { out } = values;
    if (out === undefined && values.json !== true) throw new WrongUse(words.reportNeedsFile);
    const today = dayInAmsterdam(shell.now().getTime());
    const at = values.at ?? today;
    if (!PlainDate.safeParse(at).success) throw new WrongUse(words.noSuchDate);
    const db = openNode(shell);
    try {
      const { language } = shell.env;
      const source = sourceOf(db, number, values.organisation, shell);
      const { period, report } = makeReport(source, { kind, language, until: values.at }, today);
      const chosen = withoutLines(report, chosenLines(report, { leftOut: [], putIn: [] }));
      if (out !== undefined) saveReport(out, await asFile(chosen, out, language), shell);
      for (const { text } of report.missing) shell.note(words.reportMisses(text));
      if (values.json === true) shell.print(JSON.stringify({ period, ...chosen }, null, 2));
      else shell.print(words.reportWritten(report.title, out ?? ""));
    } finally {
      db.close();
    }
  },
};

/** What the document is made from; that it was asked for is on record first. */
function sourceOf(db: Database, number: string, asked: string | undefined, shell: Shell) {
  const { words } = shell;
  const organisation = chooseOrganisation(db, asked, shell);
  if (organisation === undefined) throw new CommandRefusal(words.emptyNode);
  const actor = commandActor(organisation.id);
  const scope = { organisationId: organisation.id, clientIds: null };
  const id = findTrajectoryId(db, scope, number);
  // Who runs the node acts for who makes the document; the line of the log names the command line.
  const source = id === undefined ? undefined : reportSource(db, scope, "zorgmanager", id);
  if (id === undefined || source === undefined) throw new CommandRefusal(words.unknownTrajectory);
  const line = recordAccess(actor, "report.export", { kind: "trajectory", id }, shell.now());
  if (!commit(db, [line]).ok) throw new CommandRefusal(words.busy);
  return source;
}

/** A name that ends in .pdf asks for a PDF, any other for a Word file. */
async function asFile(report: PrintedReport, out: string, language: ReportLanguage) {
  if (!out.toLowerCase().endsWith(".pdf")) return reportAsDocx(report, "");
  const { reportAsPdf } = await import("../report-file/report-as-pdf.ts");
  return reportAsPdf(report, "", language);
}
