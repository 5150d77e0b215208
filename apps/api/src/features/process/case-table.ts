import { allFacts, type Database, type Scope, signalSettingsOf } from "@nabij/db";
import {
  type AgendaReason,
  agendaReasons,
  byAgendaOrder,
  comingMeeting,
  type Escalation,
  type FrameworkTemplate,
  type PlainDate,
  type Role,
  signalsFor,
} from "@nabij/domain";
import { type NamedTrajectory, nameOf } from "./active-trajectories.ts";

/** A trajectory on the agenda: why, and what was written down about it for this meeting. */
type AgendaItem = NamedTrajectory & {
  readonly reasons: readonly AgendaReason[];
  readonly discussion: Escalation | null;
};

export type CaseTable = {
  readonly meetsOn: PlainDate;
  /** The days of earlier and planned meetings, the newest first. */
  readonly meetings: readonly PlainDate[];
  readonly items: readonly AgendaItem[];
};

/** Who asks, when, and about which meeting; without a day the coming one. */
export type AgendaRequest = {
  readonly role: Role;
  readonly at: PlainDate;
  readonly now: number;
  readonly meetsOn: PlainDate | undefined;
};

/**
 * The agenda of a meeting of the case table, made from what stands open today (S3). Of a meeting
 * that is over only what was written down is left.
 */
export function caseTable(
  db: Database,
  scope: Scope,
  template: FrameworkTemplate,
  { role, at, now, meetsOn: asked }: AgendaRequest,
): CaseTable {
  const settings = signalSettingsOf(db, scope);
  const found = [...allFacts(db, scope, { activeAt: at })].map((facts) => ({
    named: nameOf(facts.trajectory, facts.client),
    reasons: agendaReasons(facts, signalsFor(role, facts, at, settings), { at, now, template }),
    meetings: facts.escalations.filter(({ table }) => table === "casuistiektafel"),
  }));
  const planned = found.flatMap(({ meetings }) => meetings.flatMap(({ meetsOn }) => meetsOn ?? []));
  const meetsOn = asked ?? comingMeeting(planned, at);
  const items = found.flatMap(({ named, reasons, meetings }): AgendaItem[] => {
    const discussion = meetings.find((each) => each.meetsOn === meetsOn) ?? null;
    const isOnAgenda = discussion !== null || (meetsOn >= at && reasons.length > 0);
    return isOnAgenda ? [{ ...named, reasons, discussion }] : [];
  });
  return {
    meetsOn,
    meetings: [...new Set(planned)].toSorted().toReversed(),
    items: items.toSorted(
      (a, b) => byAgendaOrder(a.reasons, b.reasons) || a.number.localeCompare(b.number, "nl"),
    ),
  };
}
