import { checkLog } from "../hub-log.ts";
import { type Command, CommandRefusal, WrongUse } from "./command.ts";
import { openHub } from "./open-hub.ts";

/** Checks the log as any organisation would. */
export const logCommand: Command = {
  usage: "log verify [--json]",
  does: "log",
  run: async ([action, flag], shell) => {
    const { words, print } = shell;
    if (action !== "verify") throw new WrongUse(words.wrongUse);
    const hub = openHub(shell);
    try {
      const checked = await checkLog(hub);
      if (!checked.ok) {
        const line = "sequence" in checked.error ? checked.error.sequence : 1;
        if (flag === "--json") print(JSON.stringify({ whole: false, line }));
        throw new CommandRefusal(words.logBroken(line));
      }
      const { length, hash } = checked.value.head;
      if (flag === "--json") print(JSON.stringify({ whole: true, lines: length, head: hash }));
      else print(words.logWhole(length));
    } finally {
      hub.store.close();
    }
  },
};
