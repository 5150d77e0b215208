import { type Database, findGuideOf, type Scope } from "@nabij/db";
import {
  findGuide,
  findGuideVersion,
  fullGuide,
  type PinnedGuide,
  readGuide,
  type SessionState,
} from "@nabij/reflection";
import { retiredGuides } from "./retired-guides.ts";

/** The guide to begin with: the newest of the organisation's own, or one that comes with Nabij. */
export function guideToStart(
  db: Database,
  scope: Scope,
  guideId: string = fullGuide.id,
): PinnedGuide | undefined {
  if (retiredGuides(db, scope).includes(guideId)) return undefined;
  return ownGuide(db, scope, guideId) ?? findGuide(guideId);
}

/**
 * The very guide a session pinned. Of a version that is no longer shipped the newest one words what
 * was asked; `decide` refuses to go on with it, because its content is another.
 */
export function guideOf(db: Database, scope: Scope, { guide }: SessionState): PinnedGuide {
  if (guide === null) return fullGuide;
  const { id, version, hash } = guide;
  const own = ownGuide(db, scope, id, version);
  if (own?.hash === hash) return own;
  return findGuideVersion(id, version, hash) ?? findGuide(id) ?? fullGuide;
}

/**
 * The id of the guide of Nabij that a version began as, through every copy in between: a copy of the
 * evaluation is an evaluation.
 */
export function shippedOrigin(
  db: Database,
  scope: Scope,
  { id, version }: Pick<PinnedGuide, "id" | "version">,
): string {
  const basedOn = findGuideOf(db, scope, { guideId: id, version })?.basedOn ?? null;
  if (basedOn === null) return id;
  const [baseId = "", baseVersion = ""] = basedOn.split("@");
  return shippedOrigin(db, scope, { id: baseId, version: baseVersion });
}

function ownGuide(
  db: Database,
  scope: Scope,
  guideId: string,
  version?: string,
): PinnedGuide | undefined {
  const stored = findGuideOf(db, scope, { guideId, version });
  if (stored === undefined) return undefined;
  const guide = readGuide(stored.body);
  return guide.ok ? guide.value : undefined;
}
