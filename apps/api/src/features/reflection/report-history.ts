import { commit, findRecord, listReflectionSessions, recordAccess, type Scope } from "@nabij/db";
import { type Actor, err, ok } from "@nabij/domain";
import { fieldHistory, historyOf, type Report, report } from "@nabij/reflection";
import type { Context } from "../../trpc.ts";
import { earlierAgreements } from "./previous.ts";

type Reader = Pick<Context, "db" | "live" | "now"> & {
  readonly actor: Actor;
  readonly scope: Scope;
};

/** A scale that was asked in more than one conversation: per role the middle, then and now. */
export type AskedAgain = {
  readonly questionId: string;
  readonly text: string;
  readonly moments: readonly {
    readonly on: string;
    readonly byRole: readonly { readonly role: string; readonly median: number }[];
  }[];
};

/**
 * The conversations about one trajectory over time, oldest first: who was there, what was agreed and
 * what came of it, and how the view of nearness and autonomy moved. Of what was said nothing comes
 * along but the agreements. One that is still going on tells no more than that it does.
 */
export function trajectoryHistory(ctx: Reader, trajectoryId: string) {
  const { db, scope, actor, now } = ctx;
  if (findRecord(db, scope, "trajectory", trajectoryId) === undefined)
    return err({ type: "NotFound" } as const);
  const subject = { kind: "trajectory", id: trajectoryId } as const;
  const done = commit(db, [recordAccess(actor, "reflection.history", subject, now())]);
  if (!done.ok) return done;
  const sessions = listReflectionSessions(db, scope, { trajectoryId }).toReversed();
  const reports = sessions.flatMap(({ id, closedOn }) => {
    const loaded = closedOn === null ? undefined : ctx.live.load(scope, id);
    return loaded === undefined ? [] : [report(loaded.guide, loaded.state)];
  });
  const agreements = earlierAgreements(ctx, trajectoryId);
  const lines = historyOf(reports, []);
  const moments = sessions.map(({ id, startedOn, closedOn, hasConversation, ...held }) => {
    const line = lines.find(({ sessionId }) => sessionId === id);
    return {
      ...{ sessionId: id, on: startedOn, closedOn, hasConversation },
      roles: line?.roles ?? held.roles,
      clientPresent: line?.clientPresent ?? held.clientPresent,
      differences: line?.differences ?? null,
      loneViews: line?.loneViews ?? null,
    };
  });
  const clientName = reports.at(-1)?.clientName ?? null;
  const field = fieldHistory(reports);
  return ok({ clientName, moments, agreements, field, again: askedAgain(reports) });
}

/** Scales of one's own view that came back in a later conversation. */
function askedAgain(reports: readonly Report[]): AskedAgain[] {
  const all = reports.flatMap((made) =>
    made.differences.flatMap(({ subject, perspective, byRole }) => {
      if (subject.kind !== "question" || perspective !== "own") return [];
      const asked = made.phases
        .flatMap(({ questions }) => questions)
        .find(({ questionId }) => questionId === subject.id);
      const medians = byRole.map(({ role, median }) => ({ role, median }));
      const on = made.startedOn ?? "";
      return [{ questionId: subject.id, text: asked?.text ?? "", on, byRole: medians }];
    }),
  );
  return [...new Set(all.map(({ questionId }) => questionId))].flatMap((questionId) => {
    const moments = all.filter((each) => each.questionId === questionId);
    const text = moments.at(-1)?.text ?? "";
    if (moments.length < 2 || text === "") return [];
    return [{ questionId, text, moments: moments.map(({ on, byRole }) => ({ on, byRole })) }];
  });
}
