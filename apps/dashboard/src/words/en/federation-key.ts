import type { federationKey as nl } from "../nl/federation-key.ts";
import type { Translated } from "../translated.ts";

/** Words of the own key on Connection: change it, or take it back. */
export const federationKey: Translated<typeof nl> = {
  title: "Your key",
  text: "By this key the hub and the other participants know you. It is only on your own server.",
  waits: "A new key waits for the hub. Read this fingerprint out when they call:",
  suspended:
    "The hub revoked your key; you take no part until there is a new one. Revoke it here as well and apply again.",
  again: "Ask the hub again",
  no: "Not after all",
  rotate: {
    ask: "New key",
    means: {
      lead: "Ask for a new key?",
      first: "The old key signs the new one. Until the hub is done the old one goes on counting.",
      second: "Two people at the hub call and ask you for the new fingerprint.",
      third: "Every other participant sees that your key changes and has to accept it.",
      last: "After that the old key is gone for good.",
    },
    yes: "Yes, ask for a new key",
    done: "Asked. Read the new fingerprint to the hub.",
  },
  revoke: {
    ask: "Revoke the key",
    means: {
      lead: "Revoke the key? Do this when somebody else may have it.",
      first: "The key never counts again. A round that runs breaks off and does not open.",
      second: "You take no part until the hub admits you again, with a new key.",
      third: "You apply again; where the hub asks for an invitation you need a new one.",
      last: "Other participants have to compare your fingerprint again.",
    },
    yes: "Yes, revoke the key",
    done: "Revoked. Apply again with the new key.",
  },
};
