import { bool, instant, int, json, plainDate, primaryKey, table, text } from "#columns";
import { organisation } from "../organisation/table.ts";

const ofOrganisation = () =>
  text()
    .notNull()
    .references(() => organisation.id);

/** Where an organisation stands with the hub it compares through. */
export type MembershipStatus =
  /** The hub answered; nobody confirmed yet that its key is the right one. */
  | "found"
  /** The hub has the application; two people there decide. */
  | "applied"
  | "member"
  | "refused"
  | "left";

/** A member of the federation that an administrator knows, by the key they compared. */
export type TrustedMember = { readonly organisationId: string; readonly identityKey: string };

/** The one federation an organisation takes part in. What stands in JSON the caller parses. */
export const federationMembership = table("federation_membership", {
  organisationId: text()
    .primaryKey()
    .references(() => organisation.id),
  hubAddress: text().notNull(),
  hubName: text().notNull(),
  /** The key the hub is known by; another one is never believed. */
  hubKey: text().notNull(),
  status: text<MembershipStatus>().notNull(),
  applicationId: text(),
  /** Own id among the members; null until the roster names it. */
  memberId: text(),
  /** The members after every update that was accepted here. */
  roster: json<unknown>(),
  /** Updates of the roster that wait for an administrator, as the hub signed them. */
  waitingUpdates: json<readonly string[]>().notNull(),
  trusted: json<readonly TrustedMember[]>().notNull(),
  /** Hashes of the plans this organisation answers. */
  allowedPlans: json<readonly string[]>().notNull(),
  /** Own thresholds; only ever stricter than those shipped. Null: as shipped. */
  floors: json<unknown>(),
  since: instant().notNull(),
});

/** A round as this node sees it; `state` is the machine's own and holds no seed once it is dead. */
export const federationRound = table(
  "federation_round",
  {
    organisationId: ofOrganisation(),
    roundId: text().notNull(),
    planId: text().notNull(),
    planVersion: int().notNull(),
    periodFrom: plainDate().notNull(),
    periodUntil: plainDate().notNull(),
    isRehearsal: bool().notNull(),
    phase: text().notNull(),
    /** Why it ended without figures, or why this node did not take part. */
    reason: text(),
    state: json<unknown>(),
    /** How many messages of the hub were heard. */
    heard: int().notNull(),
    /** What was said and has not reached the hub yet, signed. */
    outbox: json<readonly string[]>().notNull(),
    updatedAt: instant().notNull(),
  },
  (column) => [primaryKey({ columns: [column.organisationId, column.roundId] })],
);

/**
 * What an organisation gave to rounds, ever (federation design 2.4): whole, because the rules read
 * it whole. It outlives a membership and holds own numbers, which never leave the node unmasked.
 */
export const federationLedger = table("federation_ledger", {
  organisationId: text()
    .primaryKey()
    .references(() => organisation.id),
  body: json<unknown>(),
  updatedAt: instant().notNull(),
});

/** What the hub published, as it signed it. */
export const federationPublication = table(
  "federation_publication",
  {
    organisationId: ofOrganisation(),
    roundId: text().notNull(),
    planId: text().notNull(),
    planVersion: int().notNull(),
    periodFrom: plainDate().notNull(),
    periodUntil: plainDate().notNull(),
    isRehearsal: bool().notNull(),
    publishedAt: instant().notNull(),
    body: json<unknown>(),
  },
  (column) => [primaryKey({ columns: [column.organisationId, column.roundId] })],
);
