import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  dayInAmsterdam,
  dropOutCells,
  HalfYear,
  type HalfYearOverview,
  halfYearCells,
  halfYearColumns,
  halfYearOverview,
  halfYearRules,
  halfYearToDeliver,
} from "@nabij/domain";
import { byteOrderMark, csvLines } from "@nabij/interop";
import { halfYearFacts } from "../restriction-rules/half-year-facts.ts";
import { exportWords } from "../words/cli-words.ts";
import { type Shell, WrongUse } from "./command.ts";
import { fillFolder } from "./export-folder.ts";
import { recordExport, withExportSource } from "./export-recorded.ts";

const options = {
  half: { type: "string" },
  out: { type: "string" },
  organisation: { type: "string" },
  json: { type: "boolean" },
} as const;

/**
 * A preview of the half-yearly delivery to the inspectorate with its drop-out list, as two CSV files
 * or as JSON on stdout (standards A4). It is not the official file, and says so.
 */
export function exportIgj(args: readonly string[], shell: Shell): void {
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const words = exportWords(shell.env.language);
  const at = dayInAmsterdam(shell.now().getTime());
  const half = HalfYear.safeParse(values.half ?? halfYearToDeliver(at));
  if (!half.success) throw new WrongUse(words.noSuchHalf);
  if (values.json !== true && !values.out) throw new WrongUse(words.needsFolder);
  withExportSource(values.organisation, shell, (source) => {
    const scope = { organisationId: source.organisation.id, clientIds: null };
    const make = () => {
      recordExport(source, "export.igj", shell);
      return halfYearOverview(halfYearFacts(source.db, scope, at), half.data, at);
    };
    const overview = values.out ? inFolder(resolve(values.out), shell, make) : make();
    if (values.json === true) {
      const { version, writtenOn, source: readIn } = halfYearRules;
      const rules = { version, writtenOn, source: readIn };
      shell.print(JSON.stringify({ isOfficialFile: false, rules, ...overview }, null, 2));
    } else {
      shell.print(words.igjWritten(overview));
    }
    shell.note(words.igjIsNot(halfYearRules.version, halfYearRules.writtenOn));
  });
}

function inFolder(folder: string, shell: Shell, make: () => HalfYearOverview): HalfYearOverview {
  const words = exportWords(shell.env.language);
  return fillFolder(folder, shell, (write) => {
    const overview = make();
    for (const [file, rows] of Object.entries(filesOf(overview, shell.env.language)))
      write([`${file}-${overview.half}.csv`], [byteOrderMark + csvLines(rows)]);
    shell.note(words.igjFiles(join(folder, "")));
    return overview;
  });
}

/** The rows of both files; the names of the files are the same in every language. */
function filesOf({ rows, dropOuts }: HalfYearOverview, language: "nl" | "en") {
  const { rows: columns, dropOuts: dropOutColumns } = halfYearColumns;
  return {
    "voorbereiding-igj": [
      columns.map((column) => column[language]),
      ...rows.map((row) => {
        const cells = halfYearCells(row, language);
        return columns.map(({ id }) => cells[id] ?? "");
      }),
    ],
    "uitvallijst-igj": [
      dropOutColumns.map((column) => column[language]),
      ...dropOuts.map((row) => {
        const cells = dropOutCells(row, language);
        return dropOutColumns.map(({ id }) => cells[id] ?? "");
      }),
    ],
  };
}
