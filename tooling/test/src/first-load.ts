import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./repository.ts";
import type { Tally } from "./tally.ts";

/** What the build says of one source: the file it became, and what that file cannot do without. */
type Built = { readonly file: string; readonly imports?: readonly string[] };

/** By source, as Vite writes it in `manifest.json`. */
export type Manifest = Readonly<Record<string, Built>>;

/** A page with everything that is fetched before it stands, and how many kB of script that may be. */
type Page = {
  readonly name: string;
  readonly app: string;
  readonly sources: readonly string[];
  /** As gzip packs it. What was reached, with a little room; only ever to be lowered. */
  readonly limit: number;
};

const overview = "src/features/overview/overview-page.tsx";
const trajectories = "src/features/trajectory/trajectories-page.tsx";
const words = "src/words/nl/first.ts";

const pages: readonly Page[] = [
  { name: "sign-in", app: "dashboard", sources: ["sign-in.html", words], limit: 117 },
  { name: "overview", app: "dashboard", sources: ["index.html", words, overview], limit: 211 },
  { name: "list", app: "dashboard", sources: ["index.html", words, trajectories], limit: 211 },
  {
    ...{ name: "reflection", app: "reflection", limit: 134 },
    sources: ["index.html", words, "src/features/start/start-page.tsx"],
  },
  {
    ...{ name: "phone at a question", app: "reflection", limit: 160 },
    sources: ["index.html", words, "src/rooms/session-room.tsx", "src/rooms/phone-room.tsx"],
  },
];

/**
 * Weighs the first visit to the pages that people open first, in the build that is there. A page
 * above its limit counts as a failed test.
 */
export function weighFirstLoads(): Tally {
  const over = pages.flatMap((page) => {
    const kilobytes = weighPage(page);
    const line = `${page.name}: ${kilobytes.toFixed(1)} of ${page.limit} kB of script`;
    return kilobytes > page.limit ? [line] : [];
  });
  for (const line of over) console.error(`Too much on a first visit. ${line}.`);
  return { passed: pages.length - over.length, failed: over.length };
}

function weighPage({ app, sources }: Page): number {
  const dist = join(root, "apps", app, "dist");
  const text = readFileSync(join(dist, ".vite/manifest.json"), "utf8");
  const files = filesFor(JSON.parse(text) as Manifest, sources);
  const bytes = files.map((file) => gzipSync(readFileSync(join(dist, file))).length);
  return bytes.reduce((sum, next) => sum + next, 0) / 1000;
}

/**
 * The scripts of these sources and of all they cannot do without, each once.
 *
 * @throws when the build does not know a source: a limit would then hold for nothing.
 */
export function filesFor(manifest: Manifest, sources: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  const add = (source: string) => {
    if (seen.has(source)) return;
    const built = manifest[source];
    if (built === undefined) throw new Error(`the build has no ${source}`);
    seen.set(source, built.file);
    built.imports?.forEach(add);
  };
  sources.forEach(add);
  return [...new Set(seen.values())].filter((file) => file.endsWith(".js"));
}
