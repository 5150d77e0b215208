import { Command } from "@nabij/reflection";

/** What was done, as a reader filters on it; each holds the last words of actions in the log. */
export const accessActs = {
  gelezen: ["read", "report", "overview", "access"],
  opgeschreven: ["create", "tell", "add", "load", "startFramework"],
  veranderd: [
    "change",
    "moveCycle",
    "answerOneToOne",
    "handOver",
    "accept",
    "decline",
    "assigned",
    "snoozed",
    "woken",
  ],
  weggehaald: ["remove", "disable"],
  teruggezet: ["restore", "enable"],
  meegenomen: ["export", "mds"],
  ingelezen: ["run"],
  ingesteld: [
    "save",
    "saveSettings",
    "saveTemplate",
    "saveRuleSet",
    "saveTeam",
    "saveContacts",
    "resetPassword",
  ],
  gecontroleerd: ["verify"],
  // Every step of a conversation leaves a line.
  gesproken: Command.options.map(({ shape }) => shape.type.value),
} as const;

export type AccessAct = keyof typeof accessActs;

/** The acts by name, for a filter. */
export const accessActNames = Object.keys(accessActs) as readonly AccessAct[];

const byVerb = new Map<string, AccessAct>(
  accessActNames.flatMap((act) => accessActs[act].map((verb) => [verb, act] as const)),
);

/** What an action of the log comes down to; `anders` for one that has no act yet. */
export function actOf(action: string): AccessAct | "anders" {
  return byVerb.get(action.slice(action.indexOf(".") + 1)) ?? "anders";
}
