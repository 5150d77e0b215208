import { err, ok, type Result } from "@nabij/domain";
import { composeGuide, GuideRecipe, type RecipeRefusal } from "./compose-guide.ts";
import { fullGuide } from "./full-guide.ts";
import { Guide, type PinnedGuide } from "./guide.ts";
import { pinGuide } from "./guide-hash.ts";

/** Why something is no guide; `path` is the first place that is wrong, as `phases.0.title.nl`. */
export type ReadRefusal = RecipeRefusal | { readonly type: "NotAGuide"; readonly path: string };

/**
 * A guide from data: a whole one, or a recipe that borrows questions of the full guide with
 * `{"from": "q14"}`. It is well formed; whether it is a good guide is for `lintGuide`.
 */
export function readGuide(data: unknown): Result<PinnedGuide, ReadRefusal> {
  if (!borrows(data)) {
    const guide = Guide.safeParse(data);
    return guide.success ? ok(pinGuide(guide.data)) : err(notAGuide(guide.error.issues));
  }
  const recipe = GuideRecipe.safeParse(data);
  if (!recipe.success) return err(notAGuide(recipe.error.issues));
  const composed = composeGuide(recipe.data, fullGuide);
  return composed.ok ? ok(pinGuide(composed.value)) : composed;
}

function borrows(data: unknown): boolean {
  return JSON.stringify(data ?? null).includes('{"from":');
}

function notAGuide(issues: readonly { readonly path: readonly PropertyKey[] }[]): ReadRefusal {
  return { type: "NotAGuide", path: (issues[0]?.path ?? []).map(String).join(".") };
}
