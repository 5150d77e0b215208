import type { Organisation, Role, Team } from "@nabij/domain";
import { type DemoRecord, idOf } from "./case-book.ts";
import type { DemoConversation } from "./conversation/add-conversation.ts";

/** Someone who can sign in; a password comes from the login itself. */
export type DemoUser = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Null: all clients of the organisation. */
  readonly clientIds: readonly string[] | null;
};

/** A made-up organisation, ready to store; parents stand before what hangs on them. */
export type DemoData = {
  readonly organisation: Organisation;
  readonly teams: readonly Team[];
  readonly users: readonly DemoUser[];
  readonly records: readonly DemoRecord[];
  /** What was said in some of the held reflections. */
  readonly conversations: readonly DemoConversation[];
};

/** The roles that a demo gives a login to: everyone who works with clients. */
const demoRoles = [
  "begeleider",
  "gedragswetenschapper",
  "zorgmanager",
  "wzd-functionaris",
  "casusregisseur",
  "procesregisseur",
] as const satisfies readonly Role[];

const names: Readonly<Record<(typeof demoRoles)[number], string>> = {
  begeleider: "Bo Begeleider",
  gedragswetenschapper: "Gijs Gedragswetenschapper",
  zorgmanager: "Zara Zorgmanager",
  "wzd-functionaris": "Wies Wzd-functionaris",
  casusregisseur: "Cas Casusregisseur",
  procesregisseur: "Pip Procesregisseur",
};

/** One user for each role, at a domain that can never exist (RFC 2606). */
export function demoUsers(key: string): readonly DemoUser[] {
  return demoRoles.map((role) => ({
    id: idOf(`${key}/user/${role}`),
    name: names[role],
    email: `${role}@${key}.example`,
    role,
    clientIds: null,
  }));
}

export function demoTeams(key: string, teamNames: readonly string[]): readonly Team[] {
  return teamNames.map((name) => ({ id: idOf(`${key}/team/${name}`), name }));
}
