import { Publication } from "@nabij/federation";
import type { Store } from "./connect.ts";

/** A publication with the text in which the hub signed it. */
export type KeptPublication = { readonly publication: Publication; readonly signed: string };

type Row = { readonly json: string; readonly signed: string };

/** Keeps a publication; a round has one. */
export function addPublication(store: Store, { publication, signed }: KeptPublication): void {
  const { roundId, plan, period, isRehearsal, publishedAt } = publication;
  store
    .prepare(
      `INSERT INTO publication
         (round_id, plan_id, plan_version, period_from, is_rehearsal, signed, json, published_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      roundId,
      plan.id,
      plan.version,
      period.from,
      isRehearsal ? 1 : 0,
      signed,
      JSON.stringify(publication),
      publishedAt,
    );
}

/** All publications, the newest first. */
export function listPublications(store: Store): readonly KeptPublication[] {
  return store
    .prepare<[], Row>("SELECT json, signed FROM publication ORDER BY published_at DESC, round_id")
    .all()
    .map(keptOf);
}

/** The publication of a round. */
export function findPublication(store: Store, roundId: string): KeptPublication | undefined {
  const row = store
    .prepare<[string], Row>("SELECT json, signed FROM publication WHERE round_id = ?")
    .get(roundId);
  return row && keptOf(row);
}

function keptOf({ json, signed }: Row): KeptPublication {
  return { publication: Publication.parse(JSON.parse(json)), signed };
}
