import { composeGuide, GuideRecipe } from "./compose-guide.ts";
import { fullGuide } from "./full-guide.ts";
import type { PinnedGuide } from "./guide.ts";
import { pinGuide } from "./guide-hash.ts";
import published from "./published.json" with { type: "json" };
import eigenStem from "./short/eigen-stem.json" with { type: "json" };
import evaluatie from "./short/evaluatie.json" with { type: "json" };
import start from "./short/start.json" with { type: "json" };
import verlenging from "./short/verlenging.json" with { type: "json" };
import voorbereiding from "./short/voorbereiding.json" with { type: "json" };
import { withSignals } from "./signal-links.ts";

/**
 * Every version that was ever published, the newest of a guide first: a session that pinned an
 * older one goes on with it.
 */
const versions: readonly PinnedGuide[] = [
  fullGuide,
  ...[start, verlenging, evaluatie, eigenStem, voorbereiding].map(shipped),
];

/** The guides that come with Nabij, each in its newest version, in the order they are offered. */
export const guides: readonly PinnedGuide[] = versions.filter(
  ({ id }, index) => versions.findIndex((guide) => guide.id === id) === index,
);

/** The fingerprints of every version that was ever published, by `id@version`. They never change. */
export const publishedHashes: Readonly<Record<string, string>> = published;

export function findGuide(id: string): PinnedGuide | undefined {
  return guides.find((guide) => guide.id === id);
}

/** The very guide a session pinned: same id, version and content. */
export function findGuideVersion(
  id: string,
  version: string,
  hash: string,
): PinnedGuide | undefined {
  return versions.find(
    (guide) => guide.id === id && guide.version === version && guide.hash === hash,
  );
}

function shipped(file: unknown): PinnedGuide {
  const composed = composeGuide(GuideRecipe.parse(file), fullGuide);
  if (!composed.ok) throw new Error(`unknown questions: ${composed.error.ids.join(", ")}`);
  return pinGuide({ ...composed.value, phases: composed.value.phases.map(withSignals) });
}
