import { randomBytes, randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { hashPassword } from "../session/password.ts";
import { addApprover, disableApprover, listApprovers } from "../store/approvers.ts";
import { type Command, CommandRefusal, WrongUse } from "./command.ts";
import { openHub } from "./open-hub.ts";

const options = {
  email: { type: "string" },
  name: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Adds, lists and disables the people who run the hub. A password is made, never chosen. */
export const approverCommand: Command = {
  usage: "approver add --email E --name N | approver list [--json] | approver disable --email E",
  does: "approver",
  run: async ([action, ...rest], shell) => {
    const { words, print, now } = shell;
    const { values } = parseArgs({ args: rest, options, strict: true });
    const { email, name } = values;
    const hub = openHub(shell);
    try {
      if (action === "list") {
        const approvers = listApprovers(hub.store);
        if (values.json === true) print(JSON.stringify(approvers, null, 2));
        else for (const each of approvers) print(`${each.email}  ${each.name}`);
        return;
      }
      if (email === undefined || !email.includes("@")) throw new WrongUse(words.wrongUse);
      if (action === "disable") {
        if (!disableApprover(hub.store, email, now().toISOString()))
          throw new CommandRefusal(words.unknownApprover);
        return print(words.approverDisabled);
      }
      if (action !== "add" || name === undefined || name.trim() === "")
        throw new WrongUse(words.wrongUse);
      const password = randomBytes(15).toString("base64url");
      const person = { id: randomUUID(), email, name: name.trim() };
      const kept = { ...person, password: await hashPassword(password) };
      if (!addApprover(hub.store, kept, now().toISOString()))
        throw new CommandRefusal(words.emailTaken);
      print(words.approverAdded(email, password));
    } finally {
      hub.store.close();
    }
  },
};
