import { err, ok, type Result } from "@nabij/domain";
import {
  type BenchmarkPlan,
  type HubRound,
  openRound,
  type Period,
  planHash,
  type RoundPlan,
  sealHubMessage,
} from "@nabij/federation";
import { type Hub, inTurn } from "../hub.ts";
import { logHead, nextLogLine } from "../hub-log.ts";
import { currentRoster } from "../roster/current-roster.ts";
import { inOneWrite } from "../store/connect.ts";
import { listLog } from "../store/log-lines.ts";
import { listPublications } from "../store/publications.ts";
import { addRound, addSaid, listRounds } from "../store/rounds.ts";
import { closedPeriods } from "./closed-periods.ts";
import { roundNow } from "./round-now.ts";

/** Why no round begins. */
export type OpenRefusal = {
  readonly type:
    | "plan-unknown"
    | "period-not-closed"
    | "round-running"
    | "already-published"
    | "too-few-members"
    | "rehearsal-first";
};

/** What somebody asks for. `hours` is how long the organisations have. */
export type AskedRound = {
  readonly planId: string;
  readonly planVersion: number;
  readonly from: string;
  readonly isRehearsal: boolean;
  readonly hours: number;
  readonly openedBy: string;
};

/**
 * Begins a round on one of the hub's plans over a period that is closed, with everyone who takes
 * part now. One at a time: every round builds on the head of the log that the last one left.
 */
export function openNewRound(hub: Hub, asked: AskedRound): Promise<Result<string, OpenRefusal>> {
  return inTurn(hub, async () => {
    const plan = hub.plans.find(
      ({ id, version }) => id === asked.planId && version === asked.planVersion,
    );
    if (plan === undefined) return err({ type: "plan-unknown" });
    const periods = closedPeriods(plan.period, hub.now());
    const period = periods.find(({ from }) => from === asked.from);
    if (period === undefined) return err({ type: "period-not-closed" });
    if (listRounds(hub.store, true).length > 0) return err({ type: "round-running" });
    if (!asked.isRehearsal && isPublished(hub, plan, period))
      return err({ type: "already-published" });
    const { members } = await currentRoster(hub);
    const groups = new Set(members.map(({ legalGroup }) => legalGroup)).size;
    if (groups < plan.thresholds.organisations) return err({ type: "too-few-members" });
    if (!asked.isRehearsal && !(await isRehearsed(hub))) return err({ type: "rehearsal-first" });
    await publishPlan(hub, plan);
    const round = begin(hub, { plan, period, roster: [...members] }, asked);
    await keepNewRound(hub, round, asked.openedBy);
    return ok(round.roundPlan.roundId);
  });
}

/** Whether this plan, in whatever version, was published for a period. */
export function isPublished(hub: Hub, plan: BenchmarkPlan, period: Period): boolean {
  return listPublications(hub.store).some(
    ({ publication }) =>
      !publication.isRehearsal &&
      publication.plan.id === plan.id &&
      publication.period.from === period.from,
  );
}

/** Whether everyone who takes part was in a rehearsal that came to its end (design 2.6). */
export async function isRehearsed(hub: Hub): Promise<boolean> {
  const { members } = await currentRoster(hub);
  const done = new Set(
    listRounds(hub.store)
      .filter(({ isRehearsal, phase }) => isRehearsal && phase === "published")
      .flatMap(({ id }) => roundNow(hub, id)?.roundPlan.roster ?? [])
      .map(({ organisationId }) => organisationId),
  );
  return members.every(({ organisationId }) => done.has(organisationId));
}

function begin(
  hub: Hub,
  what: Pick<RoundPlan, "plan" | "period" | "roster">,
  { isRehearsal, hours }: AskedRound,
): HubRound {
  const opened = hub.now();
  const closes = new Date(opened.getTime() + hours * 3_600_000);
  const { round } = openRound({
    roundId: hub.newId(),
    ...what,
    logHead: logHead(hub).hash,
    isRehearsal,
    openedAt: opened.toISOString(),
    closesAt: closes.toISOString(),
  });
  return round;
}

async function keepNewRound(hub: Hub, round: HubRound, openedBy: string): Promise<void> {
  const { roundPlan } = round;
  const signed = await sealHubMessage(hub.identity, round, { type: "plan", roundPlan });
  inOneWrite(hub.store, () => {
    addRound(hub.store, round, openedBy);
    addSaid(hub.store, roundPlan.roundId, [signed]);
  });
}

/** Puts a plan in the log the first time it is asked, so that it cannot change afterwards. */
async function publishPlan(hub: Hub, plan: BenchmarkPlan): Promise<void> {
  const hash = planHash(plan);
  const isKnown = listLog(hub.store).some(
    ({ kind, signed }) => kind === "plan-published" && textOf(signed).includes(hash),
  );
  if (isKnown) return;
  const { id, version } = plan;
  const entry = { planId: id, planVersion: version, planHash: hash };
  const keepLine = await nextLogLine(hub, { type: "plan-published", ...entry });
  inOneWrite(hub.store, () => keepLine());
}

function textOf(signed: string): string {
  return Buffer.from(signed.split(".")[1] ?? "", "base64url").toString("utf8");
}
