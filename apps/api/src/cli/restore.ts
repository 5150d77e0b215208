import { parseArgs } from "node:util";
import { putBackBackup } from "../upkeep/put-back.ts";
import { upkeepWords } from "../words/cli-words.ts";
import { type Command, CommandRefusal, WrongUse } from "./command.ts";
import { commandActor } from "./own-organisation.ts";

const options = { "set-aside": { type: "boolean" }, json: { type: "boolean" } } as const;

/** Puts a backup back, in an empty data folder or in place of what is set aside. */
export const restoreCommand: Command = {
  usage: "restore FILE [--set-aside] [--json]",
  does: "restore",
  run: async (args, { env, now, print, note }) => {
    const words = upkeepWords(env.language);
    const { values, positionals } = parseArgs({
      ...{ args: [...args], options, strict: true },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new WrongUse(words.restoreUse);
    const { dataDir } = env;
    const setAside = values["set-aside"] === true;
    const done = putBackBackup({ file, dataDir, setAside, actorOf: commandActor, now: now() });
    if (!done.ok) throw new CommandRefusal(words.restoreRefused[done.error.type](file, dataDir));
    if (values.json === true) print(JSON.stringify(done.value, null, 2));
    else print(words.restored(done.value));
    if (done.value.setAside !== null) note(words.asideAdvice);
    note(words.restoreAdvice);
  },
};
