import {
  addDays,
  type Organisation,
  type PlainDate,
  type Role,
  roles,
  type Team,
} from "@nabij/domain";
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
  /** The last day of an invitation; null has no end. */
  readonly validUntil: PlainDate | null;
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

const names: Readonly<Record<Role, string>> = {
  begeleider: "Bo Begeleider",
  gedragswetenschapper: "Gijs Gedragswetenschapper",
  zorgmanager: "Zara Zorgmanager",
  "wzd-functionaris": "Wies Wzd-functionaris",
  casusregisseur: "Cas Casusregisseur",
  procesregisseur: "Pip Procesregisseur",
  vertegenwoordiger: "Vera Vertegenwoordiger",
  client: "Sam",
  "externe-deskundige": "Evi Externe-deskundige",
  "privacy-officer": "Puck Privacy-officer",
  beheerder: "Bas Beheerder",
};

/** How long a guest is invited in a demo. */
const guestDays = 20;

type DemoClient = { readonly id: string; readonly chosenName: string | null };

/**
 * One user for each role, at a domain that can never exist (RFC 2606). Of three clients the first
 * signs in, a representative sees the first two, and a guest the last for a limited time.
 */
export function demoUsers(
  key: string,
  today: PlainDate,
  [self, relative, guest]: readonly [DemoClient, DemoClient, DemoClient],
): readonly DemoUser[] {
  const own: Partial<Record<Role, readonly string[]>> = {
    client: [self.id],
    vertegenwoordiger: [self.id, relative.id],
    "externe-deskundige": [guest.id],
  };
  return roles.map((role) => ({
    id: idOf(`${key}/user/${role}`),
    name: role === "client" ? (self.chosenName ?? names.client) : names[role],
    email: `${role}@${key}.example`,
    role,
    clientIds: own[role] ?? null,
    validUntil: role === "externe-deskundige" ? addDays(today, guestDays) : null,
  }));
}

/** The clients at these places among the records, counted from 0. */
export function clientsAt(
  records: readonly DemoRecord[],
  places: readonly [number, number, number],
): readonly [DemoClient, DemoClient, DemoClient] {
  const clients = records.flatMap(({ kind, record }) => (kind === "client" ? [record] : []));
  const at = (place: number): DemoClient => {
    const client = clients[place];
    if (client === undefined) throw new Error(`the demo has no client ${place}`);
    return client;
  };
  return [at(places[0]), at(places[1]), at(places[2])];
}

export function demoTeams(key: string, teamNames: readonly string[]): readonly Team[] {
  return teamNames.map((name) => ({ id: idOf(`${key}/team/${name}`), name }));
}
