import { randomBytes, randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import {
  commit,
  type Database,
  listOrganisations,
  listTeams,
  listUsers,
  recordAccess,
  saveUserAccess,
} from "@nabij/db";
import { PlainDate, Role } from "@nabij/domain";
import { addUser } from "../features/session/add-user.ts";
import { type Command, CommandRefusal, type Shell, WrongUse } from "./command.ts";
import { openNode } from "./open-node.ts";
import { commandActor, ownOrganisation } from "./own-organisation.ts";
import { reachOfUser } from "./user-reach.ts";

const options = {
  email: { type: "string" },
  name: { type: "string" },
  role: { type: "string" },
  organisation: { type: "string" },
  client: { type: "string", multiple: true },
  team: { type: "string", multiple: true },
  until: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Adds, lists and disables the people who may sign in. */
export const userCommand: Command = {
  usage:
    "user add --email E --name N --role R [--client PSEUDONYM… | --team NAME…] [--until DATE] | user list [--json] | user disable --email E",
  does: "user",
  run: async ([action, ...rest], shell) => {
    const { values } = parseArgs({ args: rest, options, strict: true });
    const db = openNode(shell);
    const { words } = shell;
    try {
      const { organisation, prepare } = ownOrganisation(db, values.organisation, shell);
      const scope = { organisationId: organisation.id, clientIds: null };
      if (action === "list") list();
      else if (action === "disable") disable();
      else if (action === "add") await add();
      else throw new WrongUse(words.wrongUse);

      function list() {
        const asked = values.organisation === undefined ? listOrganisations(db) : [organisation];
        const users = asked.flatMap(({ id }) => usersOf(db, id));
        if (values.json === true) shell.print(JSON.stringify(users, null, 2));
        else for (const user of users) shell.print(words.userLine(user));
      }

      function disable() {
        if (values.email === undefined) throw new WrongUse(words.wrongUse);
        const address = values.email.toLowerCase();
        const found = listUsers(db, scope).find(({ email }) => email === address);
        if (found === undefined) throw new CommandRefusal(words.unknownUser);
        const access = { role: found.role, clientIds: found.clientIds, disabled: true };
        const subject = { kind: "user", id: found.id };
        commit(db, [
          saveUserAccess(scope, found.id, access, shell.now()),
          recordAccess(commandActor(organisation.id), "user.disable", subject, shell.now()),
        ]);
        shell.print(words.userDisabled);
      }

      async function add() {
        const { email, name } = values;
        const role = Role.safeParse(values.role);
        if (email === undefined || !email.includes("@") || name === undefined || !role.success) {
          throw new WrongUse(words.userAddUse(Role.options));
        }
        const validUntil = lastDay(values.until, shell);
        const reach = reachOfUser(db, scope, role.data, values, shell);
        const password = randomBytes(12).toString("base64url");
        const ids = { id: randomUUID(), accountId: randomUUID() };
        const person = { email, name, role: role.data, password, ...reach, validUntil };
        const user = { ...ids, ...person, organisationId: organisation.id };
        if (prepare.length > 0) commit(db, prepare);
        if (!(await addUser(db, user, shell.now()))) throw new CommandRefusal(words.emailTaken);
        const subject = { kind: "user", id: ids.id };
        commit(db, [recordAccess(commandActor(organisation.id), "user.add", subject, shell.now())]);
        shell.print(words.userAdded(email, password));
      }
    } finally {
      db.close();
    }
  },
};

/** The people of an organisation, with the names of their teams; null is not limited to teams. */
function usersOf(db: Database, organisationId: string) {
  const scope = { organisationId, clientIds: null };
  const names = new Map(listTeams(db, scope).map(({ id, name }) => [id, name]));
  return listUsers(db, scope).map((user) => ({
    ...user,
    teams: user.teamIds?.map((id) => names.get(id) ?? id) ?? null,
  }));
}

function lastDay(until: string | undefined, { words }: Shell): PlainDate | null {
  if (until === undefined) return null;
  const day = PlainDate.safeParse(until);
  if (!day.success) throw new CommandRefusal(words.noSuchDate);
  return day.data;
}
