import { recordKinds } from "@nabij/domain";
import type { TFunction } from "i18next";
import type { LogLine } from "./use-access-log.ts";

type Words = TFunction<"words">;
type Line = Pick<LogLine, "action" | "act" | "subjectKind" | "subjectUser">;

/** What an action is about when it is about no record: the first word of the action. */
const otherSubjects = [
  "user",
  "team",
  "record",
  "signal",
  "process",
  "regie",
  "reflection",
  "guide",
  "view",
  "import",
  "export",
  "mine",
  "accessLog",
  "admin",
  "languageModel",
  "modelMessage",
  "federation",
  "federationRound",
  "federationMember",
  "benchmarkPlan",
  "setting",
  "demo",
  "organisation",
  "node",
] as const;

const subjects = [...recordKinds, ...otherSubjects] as const;

/** What was done with an account, which reads better by name. */
const withAccount = {
  "user.add": "addedUser",
  "user.change": "changedUser",
  "user.disable": "blockedUser",
  "user.enable": "enabledUser",
  "user.resetPassword": "resetUser",
} as const;

/** What somebody did, after their name: "wijzigde een doel". */
export function lineInWords(t: Words, line: Line): string {
  const { action, act, subjectUser } = line;
  if (isWithAccount(action)) {
    return t(`accessLog.did.${withAccount[action]}`, {
      name: subjectUser ?? t("accessLog.someone"),
    });
  }
  return t(`accessLog.did.${act}`, { about: aboutInWords(t, line), action });
}

/** The kind of record a line is about, or else what its action is about. */
export function aboutInWords(t: Words, { action, subjectKind }: Line): string {
  // Reading the log of one file is about the log, not about that file.
  const first = action.split(".")[0];
  const kind = first === "accessLog" ? first : (subjectKind ?? first);
  return t(`accessLog.about.${subjects.find((each) => each === kind) ?? "anders"}`);
}

/** Who did it: by name, or what it was when it was nobody with an account. */
export function actorInWords(
  t: Words,
  { actorName, actorId, role }: Pick<LogLine, "actorName" | "actorId" | "role">,
): string {
  if (actorName !== null) return actorName;
  if (actorId === "command-line") return t("accessLog.list.commandLine");
  if (actorId.startsWith("deelnemer")) return t("accessLog.list.participant");
  return t(role === "systeem" ? "accessLog.list.system" : "accessLog.list.nobody");
}

function isWithAccount(action: string): action is keyof typeof withAccount {
  return Object.hasOwn(withAccount, action);
}
