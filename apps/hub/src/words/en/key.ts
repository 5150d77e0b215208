import type { keyNl } from "../nl/key.ts";

export const keyEn: typeof keyNl = {
  title: (name: string) => `${name} asks for a new key`,
  lead: (day: string) =>
    `Asked on ${day} and signed with the old key. Two people compare the new fingerprint before it gets on the list. Call the organisation on a number you looked up yourself.`,
  typed: (name: string) => `The new fingerprint as ${name} reads it out`,
  confirm: "Confirm the new key",
  refuse: "Refuse the new key",
  refuseLead:
    "The old key goes on counting. When the digits are not right somebody else may hold the old key: then revoke it.",
  refuseSure: "Yes, refuse this new key.",
  waiting: (name: string) => `${name}: new key`,
  waits: "waits for two people",
  returning: (names: string) => `Back with another key: ${names}`,
  replaces: "Comes back",
  replacesText: "this organisation revoked its key and applies with a new one",
};
