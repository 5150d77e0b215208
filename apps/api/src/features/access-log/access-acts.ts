import { Command } from "@nabij/reflection";

/**
 * What was done, as a reader filters on it. Each holds actions of the log by their last word, or in
 * full where the same word means something else in another part of Nabij.
 */
export const accessActs = {
  gelezen: ["read", "report", "history", "overview", "access"],
  opgeschreven: ["create", "tell", "add", "load", "startFramework"],
  veranderd: [
    "change",
    "moveCycle",
    "answerOneToOne",
    "regie.handOver",
    "accept",
    "decline",
    "assigned",
    "snoozed",
    "woken",
  ],
  weggehaald: ["remove", "disable", "erase"],
  teruggezet: ["restore", "enable"],
  meegenomen: [
    "node.backup",
    "export",
    "takeAlong",
    "reflection.report.export",
    "mds",
    "igj",
    "csv",
    "fhir",
  ],
  ingelezen: ["run", "federation.receive"],
  ingesteld: [
    "save",
    "saveSettings",
    "saveTemplate",
    "saveRuleSet",
    "saveEstablishments",
    "saveTeam",
    "saveContacts",
    "configure",
    "publish",
    "retire",
    "resetPassword",
    ...["findHub", "confirmHub", "admitted", "confirmRoster", "trust", "distrust", "setFloors"],
    ...["allowPlan", "disallowPlan", "confirmLost", "federation.leave"],
    ...["rotateKey", "revokeKey", "keyChanged", "hubKeyChanged"],
  ],
  gecontroleerd: ["verify", "test", "dryRun"],
  gedeeld: ["apply", "contribute", "federation.send", "delivered"],
  voorgelegd: ["sendProbe", "sendSummary", "sent", "outcome"],
  // Every step of a conversation leaves a line.
  gesproken: [
    ...Command.options.map(({ shape }): string => shape.type.value),
    ...["write", "invite", "join", "leave", "setNames", "keepPrevious", "approveSummary"],
  ].map((step) => `reflection.${step}`),
} as const;

export type AccessAct = keyof typeof accessActs;

/** The acts by name, for a filter. */
export const accessActNames = Object.keys(accessActs) as readonly AccessAct[];

const byName = new Map<string, AccessAct>(
  accessActNames.flatMap((act) => accessActs[act].map((name) => [name, act] as const)),
);

/** What an action of the log comes down to; `anders` for one that has no act yet. */
export function actOf(action: string): AccessAct | "anders" {
  const verb = action.slice(action.indexOf(".") + 1);
  return byName.get(action) ?? byName.get(verb) ?? "anders";
}
