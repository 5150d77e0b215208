import { parseArgs } from "node:util";
import { makeBackup } from "../upkeep/make-backup.ts";
import { upkeepWords } from "../words/cli-words.ts";
import { type Command, CommandRefusal, WrongUse } from "./command.ts";
import { asRefusal } from "./open-node.ts";
import { commandActor } from "./own-organisation.ts";

const options = { json: { type: "boolean" } } as const;

/** Makes a backup of the whole data folder in one file, while the node may run. */
export const backupCommand: Command = {
  usage: "backup FILE [--json]",
  does: "backup",
  run: async (args, shell) => {
    const { env, now, print, note } = shell;
    const words = upkeepWords(env.language);
    const { values, positionals } = parseArgs({
      ...{ args: [...args], options, strict: true },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new WrongUse(words.backupUse);
    const order = { dataDir: env.dataDir, file, actorOf: commandActor, now: now() };
    const made = tried(() => makeBackup(order));
    if (!made.ok) throw new CommandRefusal(words.backupRefused[made.error.type](file, env.dataDir));
    if (values.json === true) print(JSON.stringify(made.value, null, 2));
    else print(words.backupMade(made.value));
    note(words.backupWarning);

    function tried<T>(work: () => T): T {
      try {
        return work();
      } catch (error) {
        throw asRefusal(error, shell);
      }
    }
  },
};
