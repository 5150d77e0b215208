import type { Database, Scope } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import {
  type AdaptedGuide,
  adaptGuide,
  diffGuides,
  findGuide,
  Guide,
  GuideChanges,
  type GuideDifference,
} from "@nabij/reflection";
import { z } from "zod";
import type { Refusal } from "../../refusals.ts";
import { compareVersions, type KnownGuide, keyOf, versionsOf } from "./known-guides.ts";

/** What an organisation makes of a guide: from which version, under which name, and what is other. */
export const Copy = z.object({
  /** `id@version` of a guide of Nabij, or of one of its own. */
  basedOn: z.string().regex(/^[a-z0-9-]{1,64}@\d+\.\d+\.\d+$/),
  id: Guide.shape.id,
  version: Guide.shape.version,
  title: Guide.shape.title,
  changes: GuideChanges.omit({ id: true, version: true, title: true }),
});
export type Copy = z.infer<typeof Copy>;

export type Preview = AdaptedGuide & {
  readonly base: KnownGuide;
  readonly difference: GuideDifference;
};

type Place = { readonly db: Database; readonly scope: Scope };

/** The copy as it would be, with what is wrong with it and what differs; nothing is stored. */
export function previewCopy({ db, scope }: Place, copy: Copy): Result<Preview, Refusal> {
  const { id, version, title, changes } = copy;
  const base = versionsOf(db, scope, copy.basedOn.split("@")[0] ?? "").find(
    ({ guide }) => keyOf(guide) === copy.basedOn,
  );
  if (base === undefined) return err({ type: "NotFound" });
  // A name of Nabij can begin like an own one ("eigen-stem") and would then hide that guide.
  if (findGuide(id) !== undefined) return notAdapted({ type: "NotAnOwnId", id });
  const adapted = adaptGuide(base.guide, { ...changes, id, version, title });
  if (!adapted.ok) return notAdapted(adapted.error);
  const { guide, problems } = adapted.value;
  return ok({ base, guide, problems, difference: diffGuides(base.guide, guide) });
}

/** The copy when it may be published: without problems, newer than what is there, from the newest. */
export function publishableCopy(place: Place, copy: Copy): Result<Preview, Refusal> {
  const preview = previewCopy(place, copy);
  if (!preview.ok) return preview;
  const { problems, base } = preview.value;
  const { db, scope } = place;
  const newest = versionsOf(db, scope, copy.id)[0]?.guide;
  if (newest !== undefined && compareVersions(copy.version, newest.version) <= 0)
    return err({ type: "GuideVersionNotNewer", newest: newest.version });
  // A next version goes on from the last one: what a colleague published is not lost.
  const expected = newest ?? versionsOf(db, scope, base.guide.id)[0]?.guide;
  if (expected !== undefined && keyOf(expected) !== copy.basedOn)
    return err({ type: "GuideBaseNotNewest", newest: keyOf(expected) });
  return problems.length > 0 ? err({ type: "GuideHasProblems", problems }) : preview;
}

function notAdapted(
  refusal: Extract<Refusal, { type: "GuideNotAdapted" }>["refusal"],
): Result<never, Refusal> {
  return err({ type: "GuideNotAdapted", refusal });
}
