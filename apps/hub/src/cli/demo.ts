import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fetchWire } from "@nabij/federation";
import { demoApprovers, demoPassword } from "../demo/demo-office.ts";
import { playDemo } from "../demo/play-demo.ts";
import { allDone } from "../hub.ts";
import { createServer } from "../server.ts";
import { holdFolder } from "../store/hold-folder.ts";
import { type Command, WrongUse } from "./command.ts";
import { openHub } from "./open-hub.ts";
import { listen, stopped } from "./serve.ts";

const options = {
  port: { type: "string" },
  invite: { type: "string" },
  wait: { type: "string" },
} as const;

/** Runs a hub with made-up organisations that do real rounds, and one that is invited. */
export const demoCommand: Command = {
  usage: "demo [--port N] [--invite FINGERPRINT|any] [--wait SECONDS]",
  does: "demo",
  run: async (args, shell) => {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const port = Number(values.port ?? shell.env.port);
    const wait = Number(values.wait ?? 45);
    if (!Number.isInteger(port) || !(wait >= 0)) throw new WrongUse(shell.words.wrongUse);
    const hub = openHub(shell, true);
    const letGo = holdFolder(shell.env.dataDir);
    try {
      const app = await createServer(hub, { requestsPerMinute: 60_000, tendEveryMs: 1000 });
      const address = await listen(app, shell, port);
      const stop = stopped();
      const { env, words, print } = shell;
      print(words.running(address, resolve(env.dataDir), hub.identity.fingerprint));
      const emails = demoApprovers.map(({ email }) => email);
      print(words.demoLogin(emails, demoPassword));
      const { invite } = values;
      if (invite !== undefined) shell.note(words.demoWaits);
      const wire = fetchWire(address, fetch);
      if (wire === undefined) throw new WrongUse(words.cannotListen(env.host, port));
      const callOff = await playDemo({ hub, wire, dataDir: env.dataDir, invite, wait });
      await stop;
      await callOff();
      await app.close();
      await allDone(hub);
    } finally {
      hub.store.close();
      letGo?.();
    }
  },
};
