import { parseArgs } from "node:util";
import { demoOrganisations } from "../features/demo/demo-organisations.ts";
import { demoPassword } from "../features/session/demo-password.ts";
import { type Command, CommandRefusal, WrongUse } from "./command.ts";
import { loadDemoWithUsers } from "./load-demo-with-users.ts";
import { openNode } from "./open-node.ts";

/** Loads a fictional organisation beside what is there. */
export const demoCommand: Command = {
  usage: `demo load [--organisation ${demoOrganisations.join("|")}]`,
  does: "demo",
  run: async ([action, ...rest], shell) => {
    const { words } = shell;
    if (action !== "load") throw new WrongUse(words.wrongUse);
    const options = { organisation: { type: "string" }, json: { type: "boolean" } } as const;
    const { values } = parseArgs({ args: rest, options, strict: true });
    const asked = values.organisation ?? "de-kade";
    const id = demoOrganisations.find((each) => each === asked);
    if (id === undefined) throw new WrongUse(words.unknownDemo(demoOrganisations));
    const db = openNode(shell);
    try {
      const loaded = await loadDemoWithUsers(db, id, shell.now());
      if (loaded === null) throw new CommandRefusal(words.demoThere);
      if (values.json === true)
        shell.print(
          JSON.stringify({ organisation: loaded.organisation, trajectories: loaded.trajectories }),
        );
      else shell.print(words.demoLoaded(loaded.organisation, loaded.trajectories, demoPassword));
    } finally {
      db.close();
    }
  },
};
