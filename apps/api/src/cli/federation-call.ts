import { parseArgs } from "node:util";
import type { Done, FederationAdmin } from "../federation/membership/federation-admin.ts";
import { closeFigures } from "../figures/figures.ts";
import { federationWords } from "../words/cli-words.ts";
import type { FederationWords } from "../words/federation/nl.ts";
import { CommandRefusal, type Shell } from "./command.ts";
import { chooseOrganisation, openNode } from "./open-node.ts";
import { commandActor } from "./own-organisation.ts";

const options = {
  organisation: { type: "string" },
  fingerprint: { type: "string" },
  invitation: { type: "string" },
  kvk: { type: "string" },
  agb: { type: "string" },
  group: { type: "string" },
  email: { type: "string" },
  off: { type: "boolean" },
  accept: { type: "string" },
  allow: { type: "boolean" },
  refuse: { type: "boolean" },
  from: { type: "string" },
  until: { type: "string" },
  numbers: { type: "boolean" },
  organisations: { type: "string" },
  seed: { type: "string" },
  federations: { type: "string" },
  clients: { type: "string" },
  groups: { type: "string" },
  yes: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** What was typed after the name of an act. */
export type FederationCall = {
  readonly names: readonly string[];
  readonly values: ReturnType<typeof read>["values"];
  readonly shell: Shell;
  readonly words: FederationWords;
};

/** One act of `nabij federation`. */
export type FederationAct = (call: FederationCall) => void | Promise<void>;

/** Reads what was typed after the name of an act. */
export function federationCall(args: readonly string[], shell: Shell): FederationCall {
  const { values, positionals } = read(args);
  return { names: positionals, values, shell, words: federationWords(shell.env.language) };
}

function read(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

/** Opens the node for an act and closes it afterwards. */
export async function inNode(
  { values, shell }: FederationCall,
  work: (admin: FederationAdmin) => void | Promise<void>,
): Promise<void> {
  const db = openNode(shell);
  try {
    const organisation = chooseOrganisation(db, values.organisation, shell);
    if (organisation === undefined) throw new CommandRefusal(shell.words.emptyNode);
    const actor = commandActor(organisation.id);
    const scope = { organisationId: organisation.id, clientIds: null };
    await work({ db, dataDir: shell.env.dataDir, scope, actor, now: shell.now });
  } finally {
    await closeFigures(db);
    db.close();
  }
}

/** The value, or the refusal as the one sentence that says it. */
export function doneOrRefused<T>(result: Done<T>, { words, shell }: FederationCall): T {
  if (result.ok) return result.value;
  const { error } = result;
  if (error.type === "FederationRefused") throw new CommandRefusal(words.refused[error.reason]);
  throw new CommandRefusal(error.type === "Busy" ? shell.words.busy : error.type);
}

/** Prints as JSON when that was asked, and otherwise the lines for a reader. */
export function show(
  { values, shell }: FederationCall,
  data: unknown,
  lines: readonly string[],
): void {
  if (values.json === true) shell.print(JSON.stringify(data, null, 2));
  else for (const line of lines) shell.print(line);
}
