import { type Command, WrongUse } from "./command.ts";
import { openHub } from "./open-hub.ts";

/** Shows who the hub is, to read out to organisations. */
export const identityCommand: Command = {
  usage: "identity show [--json]",
  does: "identity",
  run: async ([action, flag], shell) => {
    if (action !== "show") throw new WrongUse(shell.words.wrongUse);
    const { identity, name, store } = openHub(shell);
    store.close();
    const { publicKey: identityKey, fingerprint } = identity;
    if (flag === "--json") shell.print(JSON.stringify({ name, identityKey, fingerprint }, null, 2));
    else shell.print(`${name}\n${identityKey}\n${fingerprint}`);
  },
};
