import { parseArgs } from "node:util";
import { openNewRound } from "../rounds/open-new-round.ts";
import { type Command, CommandRefusal, WrongUse } from "./command.ts";
import { openHub } from "./open-hub.ts";

const options = {
  plan: { type: "string" },
  version: { type: "string" },
  from: { type: "string" },
  hours: { type: "string" },
  rehearsal: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** Opens a round, also while the hub runs: it finds the round by itself. */
export const roundCommand: Command = {
  usage: "round open --plan ID --from DATE [--version N] [--hours N] [--rehearsal] [--json]",
  does: "round",
  run: async ([action, ...rest], shell) => {
    const { words, allWords } = shell;
    const { values } = parseArgs({ args: rest, options, strict: true });
    const hours = Number(values.hours ?? 72);
    const { plan, from } = values;
    if (action !== "open" || plan === undefined || from === undefined || !(hours > 0))
      throw new WrongUse(words.wrongUse);
    const hub = openHub(shell);
    try {
      const versions = hub.plans.filter(({ id }) => id === plan).map(({ version }) => version);
      const opened = await openNewRound(hub, {
        planId: plan,
        planVersion: Number(values.version ?? Math.max(0, ...versions)),
        from,
        isRehearsal: values.rehearsal === true,
        hours,
        openedBy: hub.name,
      });
      if (!opened.ok) throw new CommandRefusal(allWords.refusal[opened.error.type]);
      const roundId = opened.value;
      shell.print(values.json === true ? JSON.stringify({ roundId }) : words.roundOpened(roundId));
    } finally {
      hub.store.close();
    }
  },
};
