import type { Block, DeclineReason, RosterChange } from "@nabij/federation";
import type { FederationReason } from "../../federation/membership/federation-refusal.ts";
import type { FederationWords } from "./nl.ts";

const refused: Readonly<Record<FederationReason, string>> = {
  "hub-address-invalid":
    "This is no address of a hub. Write for instance https://hub.example.org, without a password or question mark.",
  "hub-not-https": "A hub on another machine is only safe to reach with https. Nothing was sent.",
  "hub-unreachable": "The hub does not answer. Nothing changed; try again later.",
  "hub-unreadable":
    "What answers at this address does not behave like a hub of Nabij. Nothing was sent.",
  "hub-key-differs":
    "The hub shows another key than before. Go no further and call whoever runs the hub.",
  "fingerprint-differs":
    "These digits are not the fingerprint we saw. Ask for them by telephone and type them again.",
  "already-member": "This organisation takes part already, or has asked to. End that first.",
  "nothing-to-confirm": "Nothing waits for confirmation. Look again at what is there.",
  "application-refused":
    "The hub did not take the application. Ask whoever runs it whether you applied before.",
  "invitation-needed":
    "This hub admits only who was invited. Ask the hub for an invitation and give the code along.",
  "invitation-refused":
    "The hub does not take this code. See whether it is right, or ask the hub for a new invitation.",
  "hub-busy": "The hub had too many attempts from here. Try again in an hour.",
  "not-a-member": "This organisation does not take part in a comparison yet.",
  "member-unknown": "This participant is not known here.",
  "plan-unknown": "This question does not belong to this version of Nabij.",
  "period-unknown": "Nothing was published here about this period.",
  "floor-looser": "Looser than the shipped limits is not possible. Stricter is.",
  "key-refused":
    "The hub did not take this. Nothing has changed; call whoever runs the hub if it stays so.",
  "identity-unreadable":
    "The own key in the data folder cannot be read. Put the file back from a backup.",
};

const declines: Readonly<Record<DeclineReason, string>> = {
  "plan-unknown": "this question is not on the own list",
  "thresholds-below-floor": "its limits are looser than the own limits",
  "roster-changed": "the participants are not who is known here",
  "too-few-trusted": "the fingerprint of too few participants was compared",
  "period-not-closed": "the period is not over, or is no whole quarter or half-year",
  "already-contributed": "this was given over this period before",
  "log-behind": "the own ledger is behind that of the hub",
  clock: "the clock differs from that of the hub",
  "keys-differ": "the keys in the round do not agree",
  "cells-below-floor": "the hub asked for something that has to stay closed",
  "hub-contradicts": "the hub contradicted itself",
  left: "this organisation stopped taking part",
};

const blocks: Readonly<Record<Block, string>> = {
  gate: "whether there is anyone",
  clients: "how many clients",
  squares: "how it is spread, coarsely",
  bands: "own band",
};

const changes: Readonly<Record<RosterChange["type"], string>> = {
  joined: "wants to take part",
  left: "goes",
  "key-rotated": "has a new key, confirmed by the old one",
  "key-replaced": "has a new key that nobody confirmed",
  "key-revoked": "took its key back",
};

const statuses = {
  found: "found; the fingerprint is not confirmed yet",
  applied: "applied; two people at the hub decide",
  member: "takes part",
  refused: "refused by the hub",
  left: "stopped",
};

export const en: FederationWords = {
  use: "Choose: identity, join, status, trust, plans, dry-run, ledger, rotate, revoke, leave or simulate.",
  refused,
  declines: (reason) => `Like this the organisation would not take part: ${declines[reason]}.`,
  wouldTakePart: "Like this the organisation would take part.",
  ownFingerprint: (fingerprint) => `Own fingerprint: ${fingerprint}`,
  hubFound: (name, fingerprint) =>
    `${name}\nFingerprint of the hub: ${fingerprint}\nAsk whoever runs the hub for these digits, by telephone or on paper. Then apply:`,
  confirmUse: (address, invitation) =>
    `  nabij federation join ${address}${invitation === null ? "" : ` --invitation ${invitation}`} --fingerprint DIGITS --kvk NUMBER --agb NUMBER --group NAME --email ADDRESS`,
  confirmNeeds: "With --fingerprint also give --kvk (eight digits), --group and --email.",
  applied: (id) =>
    `Applied. Two people at the hub look at it; read the own fingerprint to them. Reference: ${id}`,
  noMembership: "This organisation takes part in no comparison. Nothing goes out.",
  status: (hub, address, status) => `${hub} (${address}): ${statuses[status]}`,
  hubFingerprint: (fingerprint) => `Fingerprint of the hub: ${fingerprint}`,
  counts: (members, trusted, needed) =>
    `${members} participants; the fingerprint of ${trusted} was compared, ${needed} groups are needed with the own one.`,
  waiting: (count) =>
    `${count} change(s) of the participants wait: nabij federation trust --accept ${count}`,
  changesWait: "Changes of the participants wait: nabij federation trust",
  waitingLine: (type, name, group, fingerprint) =>
    `${fingerprint}  ${name} (${group})  ${changes[type]}`,
  memberLine: (name, group, fingerprint, isYou, known) =>
    `${fingerprint}  ${name} (${group})${isYou ? "  [own organisation]" : known ? "  [compared]" : ""}`,
  trusted: (name) => `${name}: compared.`,
  distrusted: (name) => `${name}: no longer compared.`,
  accepted: (count) => `Accepted: ${count}.`,
  trustUse: "Name a participant with --fingerprint DIGITS or --off, or give --accept COUNT.",
  planLine: (id, version, title, isAllowed) =>
    `${isAllowed ? "[answered]" : "[not]     "} ${id} version ${version}: ${title}`,
  allowed: (id) => `${id} is answered from now on.`,
  disallowed: (id) => `${id} is not answered any more.`,
  noPlans: "This version of Nabij has no questions to compare with.",
  dryRunUse: "Name a question with --from and --until, the first and last day of the period.",
  dryRunTitle: (title, from, until) => `${title}, ${from} up to and including ${until}`,
  dryRunCell: (table, row, column, clients) =>
    `  ${table}  ${row} / ${column}${clients === null ? "" : `: ${clients}`}`,
  dryRunSize: (block, words, bytes) =>
    `  ${blocks[block]}: ${words} masked numbers, ${bytes} bytes`,
  nothingSent: "This is a trial: nothing was sent.",
  ledgerLine: (planId, from, until, status, others) =>
    `${from} to ${until}  ${planId}  ${{ open: "under way", published: "published", dead: "broken off" }[status] ?? status}, with ${others} organisations`,
  rehearsal: "(rehearsal with made-up clients)",
  emptyLedger: "Nothing was ever given.",
  lost: (count) =>
    `${count} round(s) are known to the hub and not here: an older backup was put back. Accept them as given: nabij federation ledger --accept ${count}`,
  rotateAsk: (fingerprint) =>
    `The organisation gets a new key in the place of ${fingerprint}. The old key goes on counting until two people at the hub heard the new fingerprint from you. Then the old one is gone for good, and every other participant has to look at it. Are you sure? Add --yes.`,
  rotated: (fingerprint) =>
    `Asked. Read the new fingerprint to the hub: ${fingerprint}. Until it is confirmed the old one counts.`,
  revokeAsk:
    "The key is revoked for good: rounds that run are broken off, and the organisation takes no part until it was admitted again with a new key. Other participants then have to compare the fingerprint again. Do this when somebody else may have the key. Are you sure? Add --yes.",
  revoked: (fingerprint, address) =>
    `Revoked. Apply again for the organisation: nabij federation join ${address}\nNew own fingerprint: ${fingerprint}`,
  left: "Stopped. Nothing goes to the hub any more; what was published can still be read.",
  leaveUse: "Name the address of the hub to confirm.",
  simulateUse:
    "Give --organisations (5 to 1000), --seed and --federations as whole numbers, --clients few or many and --groups apart or joined.",
  simulating: (federations) => `Made-up federations worked out: ${federations}. Nothing goes out…`,
};
