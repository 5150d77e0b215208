import { listOrganisations, verifyAudit } from "@nabij/db";
import { type Command, CommandRefusal, WrongUse } from "./command.ts";
import { openNode } from "./open-node.ts";

/** Checks that no line of the access log was changed, removed or put in between. */
export const auditCommand: Command = {
  usage: "audit verify [--json]",
  does: "audit",
  run: async (args, shell) => {
    if (args[0] !== "verify") throw new WrongUse(shell.words.wrongUse);
    const db = openNode(shell);
    try {
      const found = listOrganisations(db).map(({ id, name }) => ({ name, ...verifyAudit(db, id) }));
      if (args.includes("--json")) shell.print(JSON.stringify(found, null, 2));
      else for (const each of found) shell.print(shell.words.auditLine(each));
      if (found.some(({ ok }) => !ok)) throw new CommandRefusal(shell.words.auditBroken);
    } finally {
      db.close();
    }
  },
};
