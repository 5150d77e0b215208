import { parseArgs } from "node:util";
import { signalSettingsOf } from "@nabij/db";
import { dayInAmsterdam, PlainDate, signalsAt } from "@nabij/domain";
import { signalsOf } from "../features/signal/signals-of.ts";
import { type Command, CommandRefusal, WrongUse } from "./command.ts";
import { chooseOrganisation, openNode } from "./open-node.ts";

const options = {
  at: { type: "string" },
  client: { type: "string" },
  organisation: { type: "string" },
  json: { type: "boolean" },
} as const;

/** The signals of a day with their evidence and source. */
export const signalsCommand: Command = {
  usage: "signals [--at DATE] [--client PSEUDONYM] [--organisation NAME] [--json]",
  does: "signals",
  run: async (args, shell) => {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const { words } = shell;
    const at = values.at ?? dayInAmsterdam(shell.now().getTime());
    if (!PlainDate.safeParse(at).success) throw new WrongUse(words.noSuchDate);
    const db = openNode(shell);
    try {
      const organisation = chooseOrganisation(db, values.organisation, shell);
      if (organisation === undefined) throw new CommandRefusal(words.emptyNode);
      const scope = { organisationId: organisation.id, clientIds: null };
      const settings = signalSettingsOf(db, scope);
      const { active, signals } = signalsOf(db, scope, at, (facts) =>
        signalsAt(facts, at, settings),
      );
      const shown = signals.filter(
        ({ clientPseudonym }) => values.client === undefined || clientPseudonym === values.client,
      );
      if (values.json === true) {
        const rows = shown.map((signal) => ({
          id: signal.id,
          code: signal.code,
          trajectory: signal.trajectoryNumber,
          client: signal.clientPseudonym,
          severity: signal.severity,
          evidence: signal.evidence,
          source: signal.source,
        }));
        shell.print(JSON.stringify({ at, active, signals: rows }, null, 2));
        return;
      }
      shell.print(words.signalsOn(at, active, shown.length));
      for (const signal of shown) shell.print(words.signalLine(signal));
    } finally {
      db.close();
    }
  },
};
