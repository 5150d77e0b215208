import { parseArgs } from "node:util";
import { rotateHubKey } from "../rotate-hub-key.ts";
import { holdFolder } from "../store/hold-folder.ts";
import { listRounds } from "../store/rounds.ts";
import { type Command, CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { makeNextSeed, takeNextSeed } from "./hub-key-file.ts";
import { openHub } from "./open-hub.ts";

const options = { json: { type: "boolean" }, yes: { type: "boolean" } } as const;

/** Shows who the hub is, to read out to organisations, or gives it another key. */
export const identityCommand: Command = {
  usage: "identity show [--json] | identity rotate [--yes] [--json]",
  does: "identity",
  run: async ([action, ...rest], shell) => {
    const { values } = parseArgs({ args: rest, options, strict: true });
    if (action === "show") return show(shell, values.json === true);
    if (action !== "rotate") throw new WrongUse(shell.words.wrongUse);
    const hub = openHub(shell);
    const letGo = holdFolder(shell.env.dataDir);
    try {
      if (letGo === undefined) throw new CommandRefusal(shell.words.stopFirst);
      const running = listRounds(hub.store, true).length;
      if (values.yes !== true)
        throw new CommandRefusal(shell.words.rotateAsk(hub.identity.fingerprint, running));
      const seed = makeNextSeed(shell.env.dataDir);
      const { publicKey: identityKey, fingerprint } = await rotateHubKey(hub, seed);
      takeNextSeed(shell.env.dataDir);
      const text = JSON.stringify({ identityKey, fingerprint }, null, 2);
      shell.print(values.json === true ? text : shell.words.rotated(fingerprint));
    } finally {
      hub.store.close();
      letGo?.();
    }
  },
};

function show(shell: Shell, isJson: boolean): void {
  const { identity, name, store } = openHub(shell);
  store.close();
  const { publicKey: identityKey, fingerprint } = identity;
  const text = JSON.stringify({ name, identityKey, fingerprint }, null, 2);
  shell.print(isJson ? text : `${name}\n${identityKey}\n${fingerprint}`);
}
