import { listReflectionSessions, type Scope } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import {
  type PinnedGuide,
  type SessionState,
  type SittingAhead,
  sittingsLeft,
  type Words,
} from "@nabij/reflection";
import type { Refusal } from "../../refusals.ts";
import { guideToStart } from "../../session-log/guide-of.ts";
import type { Context } from "../../trpc.ts";
import { factsForSession } from "./facts-for-session.ts";

type Asker = Pick<Context, "db" | "live" | "today"> & { readonly scope: Scope };

type Wish = {
  readonly guideId: string;
  readonly trajectoryId: string | null;
  /** How long a sitting is; without it as long as the last one was. */
  readonly minutes?: number | undefined;
};

/** The sittings there are, with the names of their parts; `next` is the one that is due. */
export type Sittings = {
  readonly minutes: number;
  readonly sittings: readonly (SittingAhead & { readonly parts: readonly Words[] })[];
  readonly next: number;
};

/** A conversation in sittings that has begun and is not through its questions yet. */
export type Series = {
  readonly guideId: string;
  readonly minutes: number;
  readonly next: number;
  readonly count: number;
};

/** Minutes of a sitting when there was none before; our choice. */
const usualMinutes = 60;

/** Refuses NotFound for a guide that no conversation can begin with. */
export function sittingsOf(ctx: Asker, wish: Wish): Result<Sittings, Refusal> {
  const { guideId, trajectoryId } = wish;
  const guide = guideToStart(ctx.db, ctx.scope, guideId);
  if (guide === undefined) return err({ type: "NotFound" });
  const held = trajectoryId === null ? [] : sittingsHeld(ctx, trajectoryId, guideId);
  const minutes = wish.minutes ?? held.at(-1)?.sitting?.minutes ?? usualMinutes;
  const { sittings, next } = leftOf(ctx, guide, { trajectoryId, minutes, held });
  const titles = new Map(guide.phases.map(({ id, title }) => [id, title]));
  const withParts = sittings.map((sitting) => ({
    ...sitting,
    parts: sitting.phaseIds.flatMap((id) => titles.get(id) ?? []),
  }));
  return ok({ minutes, sittings: withParts, next });
}

/** The newest conversation in sittings about this trajectory, when there is more of it to come. */
export function seriesOf(ctx: Asker, trajectoryId: string): Series | null {
  const last = sittingsHeld(ctx, trajectoryId).at(-1);
  const guideId = last?.guide?.id;
  const minutes = last?.sitting?.minutes;
  if (guideId === undefined || minutes === undefined) return null;
  const guide = guideToStart(ctx.db, ctx.scope, guideId);
  if (guide === undefined) return null;
  const held = sittingsHeld(ctx, trajectoryId, guideId);
  const { sittings, next } = leftOf(ctx, guide, { trajectoryId, minutes, held });
  return next === 0 ? null : { guideId, minutes, next, count: sittings.length };
}

/** The sittings about a trajectory that are over, oldest first; of one guide or of any. */
function sittingsHeld(
  { db, live, scope }: Asker,
  trajectoryId: string,
  guideId?: string,
): readonly SessionState[] {
  const wanted = (guide: string) => guideId === undefined || guide.startsWith(`${guideId}@`);
  return listReflectionSessions(db, scope, { trajectoryId })
    .filter(({ closedOn, guide }) => closedOn !== null && wanted(guide))
    .flatMap(({ id }) => live.load(scope, id)?.state ?? [])
    .filter(({ sitting }) => sitting !== null)
    .toSorted((a, b) => (a.closing?.at ?? "").localeCompare(b.closing?.at ?? ""));
}

type Left = {
  readonly trajectoryId: string | null;
  readonly minutes: number;
  readonly held: readonly SessionState[];
};

function leftOf(ctx: Asker, guide: PinnedGuide, { trajectoryId, minutes, held }: Left) {
  const asked = held.map(({ plan }) => plan.flatMap(({ questionIds }) => questionIds));
  const facts = factsForSession(ctx, trajectoryId) ?? undefined;
  return sittingsLeft(guide, minutes, asked, facts);
}
