import {
  type Application,
  applyToJoin,
  approve,
  type BenchmarkPlan,
  fingerprintOf,
  type HubWire,
  type Period,
} from "@nabij/federation";
import { type Hub, momentOf } from "../hub.ts";
import { currentRoster } from "../roster/current-roster.ts";
import { contentOf, issueRoster } from "../roster/issue-roster.ts";
import { preparedChanges } from "../roster/prepared-changes.ts";
import { closedPeriods } from "../rounds/closed-periods.ts";
import { isPublished, isRehearsed, openNewRound } from "../rounds/open-new-round.ts";
import { hashPassword } from "../session/password.ts";
import { changeApplication, listApplications } from "../store/applications.ts";
import { type Approver, addApprover, findApprover, listApprovers } from "../store/approvers.ts";
import { listRounds } from "../store/rounds.ts";
import { type MadeUpMember, madeUpFromStart } from "./made-up-members.ts";

/** Two people who do not exist, and the password that everyone may know. */
export const demoApprovers = [
  { email: "noor@hub.example", name: "Noor (verzonnen)" },
  { email: "teun@hub.example", name: "Teun (verzonnen)" },
] as const;
export const demoPassword = "samen-nabij-2026";

/** Makes the two accounts of the demo. */
export async function ensureDemoApprovers(hub: Hub): Promise<void> {
  for (const { email, name } of demoApprovers) {
    if (findApprover(hub.store, email) !== undefined) continue;
    const password = await hashPassword(demoPassword);
    addApprover(hub.store, { id: hub.newId(), email, name, password }, momentOf(hub));
  }
}

/** Sends the applications of made-up organisations; what was sent before changes nothing. */
export async function applyAll(
  hub: Hub,
  members: readonly MadeUpMember[],
  wire: HubWire,
): Promise<void> {
  const known = new Set(
    listApplications(hub.store).map(({ application }) => application.details.identityKey),
  );
  for (const { identity, details } of members) {
    if (known.has(identity.publicKey)) continue;
    const signed = await applyToJoin(identity, { ...details, at: momentOf(hub) });
    await wire.post("/federation/applications", signed, "text/plain");
  }
}

/** What the office of the demo does by itself; a real hub needs people for each of these. */
export type DemoOffice = {
  readonly hub: Hub;
  readonly members: readonly MadeUpMember[];
  readonly wire: HubWire;
  /** Whether an application is the invited one. */
  readonly isInvited: (application: Application) => boolean;
  /** Milliseconds since 1970 until which the first list waits for the invited one. */
  readonly waitUntil: number;
};

/** One turn of the office: approves, issues the list, opens the next round. */
export async function takeOfficeTurn(office: DemoOffice): Promise<void> {
  const { hub, members, wire } = office;
  const [first, second] = listApprovers(hub.store);
  if (first === undefined || second === undefined) return;
  approveAll(office, [first, second]);
  if (listRounds(hub.store, true).length > 0) return;
  const { joins, missing, roster } = await preparedChanges(hub);
  const isComplete = listApplications(hub.store).some(({ application }) =>
    office.isInvited(application),
  );
  if (roster.sequence === 0 && !isComplete && hub.now().getTime() < office.waitUntil) return;
  if (joins.length > 0 && missing > 0) await applyAll(hub, members, wire);
  else if (joins.length > 0) await issueByTwo(hub, [first, second]);
  else await openNext(hub);
}

function approveAll({ hub, members, isInvited }: DemoOffice, approvers: readonly Approver[]): void {
  const keys = new Set(members.map(({ identity }) => identity.publicKey));
  for (const { application } of listApplications(hub.store)) {
    const isKnown = keys.has(application.details.identityKey) || isInvited(application);
    if (!isKnown || application.status !== "waiting") continue;
    const typed = fingerprintOf(application.details.identityKey);
    let decided = application;
    for (const { id, name } of approvers) {
      const next = approve(decided, { id, name }, typed, momentOf(hub));
      if (next.ok) decided = next.value;
    }
    changeApplication(hub.store, decided);
  }
}

async function issueByTwo(hub: Hub, approvers: readonly Approver[]): Promise<void> {
  for (const each of approvers) await issueRoster(hub, each, contentOf(await preparedChanges(hub)));
}

/** Rounds that died before the demo stops trying a question. */
const mostTries = 20;

/**
 * A rehearsal when somebody is new; then every plan once; for who came late the first plan again, on
 * an older period; then nothing until somebody joins.
 */
async function openNext(hub: Hub): Promise<void> {
  const [headline] = hub.plans;
  const smallest = hub.plans.toSorted((a, b) => a.tables.length - b.tables.length)[0];
  if (headline === undefined || smallest === undefined) return;
  const isRehearsal = !(await isRehearsed(hub));
  const { sequence } = await currentRoster(hub);
  const asked = isRehearsal
    ? [{ plan: smallest, age: 0 }]
    : [
        ...hub.plans.map((plan) => ({ plan, age: 0 })),
        ...Array.from({ length: sequence - 1 }, (_, before) => ({
          plan: headline,
          age: before + 1,
        })),
      ];
  for (const { plan, age } of asked) {
    const period = closedPeriods(plan.period, hub.now())[age];
    if (period === undefined || !isDue(hub, plan, period, isRehearsal)) continue;
    const what = { planId: plan.id, planVersion: plan.version, from: period.from, isRehearsal };
    await openNewRound(hub, { ...what, hours: 0.1, openedBy: demoApprovers[0].name });
    return;
  }
}

function isDue(hub: Hub, plan: BenchmarkPlan, period: Period, isRehearsal: boolean): boolean {
  const dead = listRounds(hub.store).filter(
    (round) =>
      round.phase === "dead" &&
      round.planId === plan.id &&
      round.from === period.from &&
      round.isRehearsal === isRehearsal,
  );
  return dead.length < mostTries && (isRehearsal || !isPublished(hub, plan, period));
}

/** The made-up organisations that apply before anyone else came. */
export function fromStart(members: readonly MadeUpMember[]): readonly MadeUpMember[] {
  return members.slice(0, madeUpFromStart);
}
