import type { commandNl } from "../nl/command.ts";

export const commandEn: typeof commandNl = {
  overview: "The hub of Nabij: compare without exposing anyone.",
  does: {
    start: "Starts the hub with the public pages and the office.",
    approver: "Adds, lists or disables those who run the hub.",
    identity: "Shows the key and the fingerprint of this hub, or gives the hub a new key.",
    round: "Opens a round over a period that is over.",
    log: "Checks whether the log is whole.",
    demo: "Starts a hub with twelve made-up organisations that do a round at once.",
  },
  wrongUse: "This command cannot be used like that.",
  unknownCommand: (name: string) => `The command "${name}" does not exist.`,
  invalidSetting: (name: string) => `The setting ${name} has no valid value.`,
  storeTooNew: "These data are of a newer hub; update Nabij.",
  folderUnwritable: (folder: string) =>
    `The hub cannot write in the folder ${folder}; choose another with NABIJ_HUB_DATA_DIR.`,
  portTaken: (port: number) =>
    `Port ${port} is in use already; stop the other program or choose another with PORT.`,
  cannotListen: (host: string, port: number) =>
    `The hub cannot listen on ${host}:${port}; choose another address with HOST and PORT.`,
  running: (address: string, folder: string, fingerprint: string) =>
    `\nThe hub runs on ${address}\nFingerprint: ${fingerprint}\nData are in ${folder}. Stop: Ctrl+C.`,
  noApprovers:
    "There are no two people to run the hub yet. Add them with: approver add --email E --name N",
  approverAdded: (email: string, password: string) =>
    `${email} can sign in with password ${password}. This password is shown only once.`,
  approverDisabled: "This person can no longer sign in.",
  emailTaken: "Somebody has this e-mail address already.",
  unknownApprover: "There is no such person.",
  stopFirst: "The hub is running. Stop it first; a new key is only possible while it stands still.",
  rotateAsk: (fingerprint: string, rounds: number) =>
    `The hub gets a new key in the place of ${fingerprint}.${rounds === 0 ? "" : " The round that runs is broken off for good."} The old key signs the new one; nodes follow that chain by themselves. Who joins afterwards compares the new fingerprint. The old key is then gone for good. Are you sure? Add --yes.`,
  rotated: (fingerprint: string) =>
    `The hub has a new key. New fingerprint: ${fingerprint}\nChange it where it stands on paper, and start the hub again.`,
  roundOpened: (id: string) => `Round ${id} is open.`,
  logWhole: (lines: number) => `The log has ${lines} lines and is whole.`,
  logBroken: (line: number) => `The log is not right from line ${line} on.`,
  demoLogin: (emails: readonly string[], password: string) =>
    `Mind: everything here is made up. Sign in with ${emails.join(" or ")}, password ${password}`,
  demoWaits: "The demo waits for the application of the node…",
};
