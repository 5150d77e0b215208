import { parseArgs } from "node:util";
import { allFacts, commit, recordAccess } from "@nabij/db";
import { dayInAmsterdam, PlainDate } from "@nabij/domain";
import { csvText, dataSetColumns, minimumDataSet } from "@nabij/interop";
import { type Command, CommandRefusal, WrongUse } from "./command.ts";
import { chooseOrganisation, openNode } from "./open-node.ts";
import { commandActor } from "./own-organisation.ts";

const options = {
  at: { type: "string" },
  organisation: { type: "string" },
  json: { type: "boolean" },
} as const;

/** The minimum data set (S29) on stdout, with what may be done with it on stderr; being taken along is on record. */
export const exportCommand: Command = {
  usage: "export mds [--at DATE] [--organisation NAME] [--json]",
  does: "export",
  run: async (args, shell) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: true,
    });
    const { words } = shell;
    if (positionals.length !== 1 || positionals[0] !== "mds")
      throw new WrongUse(words.unknownExport);
    const at = values.at ?? dayInAmsterdam(shell.now().getTime());
    if (!PlainDate.safeParse(at).success) throw new WrongUse(words.noSuchDate);
    const db = openNode(shell);
    try {
      const organisation = chooseOrganisation(db, values.organisation, shell);
      if (organisation === undefined) throw new CommandRefusal(words.emptyNode);
      const actor = commandActor(organisation.id);
      const done = commit(db, [recordAccess(actor, "export.mds", null, shell.now())]);
      if (!done.ok) throw new CommandRefusal(words.busy);
      const rows = minimumDataSet(allFacts(db, { ...actor }), at);
      shell.note(words.stayInside(rows.length));
      if (values.json === true) {
        shell.print(JSON.stringify({ at, columns: dataSetColumns, rows }, null, 2));
        return;
      }
      const cells = rows.map((row) => dataSetColumns.map(({ name }) => inCell(row[name] ?? null)));
      shell.print(csvText([dataSetColumns.map(({ nl }) => nl), ...cells]).trimEnd());
    } finally {
      db.close();
    }
  },
};

function inCell(value: string | number | boolean | null): string {
  if (typeof value === "boolean") return value ? "ja" : "nee";
  return value === null ? "" : String(value).replace(/^(\d+)\.(\d+)$/, "$1,$2");
}
