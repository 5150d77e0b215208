import { type Command, type Shell, WrongUse } from "./command.ts";

type ExportKind = {
  readonly usage: string;
  readonly load: () => Promise<(args: readonly string[], shell: Shell) => void | Promise<void>>;
};

/** What can be taken along, each in a file of its own that is loaded when it is asked for. */
const kinds: Readonly<Record<string, ExportKind>> = {
  mds: {
    usage: "[--at DATE] [--organisation NAME] [--json]",
    load: async () => (await import("./export-mds.ts")).exportMds,
  },
  csv: {
    usage: "--out FOLDER [--organisation NAME]",
    load: async () => (await import("./export-csv.ts")).exportCsv,
  },
  fhir: {
    usage: "--out FILE [--client PSEUDONYM] [--at DATE] [--with-text] [--organisation NAME]",
    load: async () => (await import("./export-fhir.ts")).exportFhir,
  },
  igj: {
    usage: "[--half YYYY-1|YYYY-2] --out FOLDER [--organisation NAME] [--json]",
    load: async () => (await import("./export-igj.ts")).exportIgj,
  },
};

/** Data of an organisation in the form another reader asks for (product §6); each is on record. */
export const exportCommand: Command = {
  usage: Object.entries(kinds)
    .map(([name, { usage }]) => `export ${name} ${usage}`)
    .join(" | "),
  does: "export",
  run: async ([name = "", ...args], shell) => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw new WrongUse(shell.words.unknownExport(Object.keys(kinds)));
    const run = await kind.load();
    await run(args, shell);
  },
};
