import type { AccessLine } from "@nabij/db";
import {
  dayInAmsterdam,
  mayDo,
  type PlainDate,
  type RecordKind,
  Role,
  recordKinds,
} from "@nabij/domain";

/** What was done, in words a reader knows. */
type AccessAct =
  | "gelezen"
  | "opgeschreven"
  | "veranderd"
  | "weggehaald"
  | "teruggezet"
  | "meegenomen"
  | "bewerkt";

/** Equal lines of one day as one: who by role, never by name or address (standards A8). */
type AccessOnDay = {
  readonly role: Role | "systeem";
  readonly isYou: boolean;
  readonly act: AccessAct;
  /**
   * The kind of record it was about; `process` is a trajectory for who may not read the dossier,
   * `access` this log itself, `anders` something else.
   */
  readonly about: RecordKind | "process" | "access" | "anders";
  readonly times: number;
};

export type AccessDay = { readonly day: PlainDate; readonly lines: readonly AccessOnDay[] };

const acts: Readonly<Record<string, AccessAct>> = {
  read: "gelezen",
  report: "gelezen",
  overview: "gelezen",
  access: "gelezen",
  create: "opgeschreven",
  tell: "opgeschreven",
  change: "veranderd",
  remove: "weggehaald",
  restore: "teruggezet",
  export: "meegenomen",
};

/** The lines of the log merged per day in Amsterdam, in the order they came in (NEN 7513 §9). */
export function accessDays(lines: readonly AccessLine[], readerId: string): readonly AccessDay[] {
  const days = Map.groupBy(lines, ({ at }) => dayInAmsterdam(Date.parse(at)));
  return [...days].map(([day, ofDay]) => ({ day, lines: merged(ofDay, readerId) }));
}

function merged(lines: readonly AccessLine[], readerId: string): readonly AccessOnDay[] {
  const byMeaning = new Map<string, AccessOnDay>();
  for (const line of lines) {
    const one = asSeen(line, readerId);
    const key = JSON.stringify(one);
    const times = (byMeaning.get(key)?.times ?? 0) + 1;
    byMeaning.set(key, { ...one, times });
  }
  return [...byMeaning.values()];
}

function asSeen(line: AccessLine, readerId: string): AccessOnDay {
  const { actorId, action, subjectKind } = line;
  const word = action.split(".").at(-1) ?? "";
  const role: AccessOnDay["role"] = Role.safeParse(line.role).data ?? "systeem";
  return {
    role,
    isYou: actorId === readerId,
    act: Object.hasOwn(acts, word) ? (acts[word] ?? "bewerkt") : "bewerkt",
    about: isAboutLog(action) ? "access" : kindOf(subjectKind, role),
    times: 1,
  };
}

/** Somebody looked at who looked: the client, who speaks for them, or the privacy officer. */
function isAboutLog(action: string): boolean {
  return action === "mine.access" || action.startsWith("accessLog.");
}

function kindOf(subjectKind: string | null, role: AccessOnDay["role"]): AccessOnDay["about"] {
  const isTrajectory = subjectKind === "trajectory";
  if (isTrajectory && role !== "systeem" && !mayDo(role, "dossier.read")) return "process";
  return recordKinds.find((kind) => kind === subjectKind) ?? "anders";
}
