import { resolve } from "node:path";
import { allDone } from "../hub.ts";
import { tendRounds } from "../rounds/tend-rounds.ts";
import { createServer } from "../server.ts";
import { listApprovers } from "../store/approvers.ts";
import { holdFolder } from "../store/hold-folder.ts";
import type { Command } from "./command.ts";
import { openHub } from "./open-hub.ts";
import { listen, stopped } from "./serve.ts";

/** Runs the hub until it is stopped. */
export const startCommand: Command = {
  usage: "start",
  does: "start",
  run: async (_args, shell) => {
    const { env, words } = shell;
    const hub = openHub(shell);
    const letGo = holdFolder(env.dataDir);
    try {
      const app = await createServer(hub);
      // A round that was ready when the hub last stopped is published before anyone asks.
      await tendRounds(hub);
      const address = await listen(app, shell);
      const stop = stopped();
      shell.print(words.running(address, resolve(env.dataDir), hub.identity.fingerprint));
      if (listApprovers(hub.store).length < 2) shell.print(words.noApprovers);
      await stop;
      await app.close();
      await allDone(hub);
    } finally {
      hub.store.close();
      letGo?.();
    }
  },
};
