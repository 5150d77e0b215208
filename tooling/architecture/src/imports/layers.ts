/** What the sources of one workspace may import, besides their own files. */
export interface Layer {
  /** Workspaces, by package name. */
  readonly workspaces: readonly string[];
  /** Workspaces of which only types may be used. */
  readonly typesOf?: readonly string[];
  /** Libraries; `declared` leaves it to pnpm, which refuses what package.json does not name. */
  readonly libraries: readonly string[] | "declared";
  /** Libraries of which only types may be used, so that nothing of them runs. */
  readonly typesOfLibraries?: readonly string[];
  /** Whether Node's own modules may be used, or which. */
  readonly node: boolean | readonly string[];
}

const webApp: Layer = {
  workspaces: ["@nabij/domain", "@nabij/reflection", "@nabij/ui"],
  typesOf: ["api"],
  libraries: "declared",
  node: false,
};

const tool: Layer = { workspaces: [], libraries: "declared", node: true };

/** The plan of the house: who may import whom. A workspace that is not here may not exist. */
export const layers: Readonly<Record<string, Layer>> = {
  "packages/domain": { workspaces: [], libraries: ["zod", "temporal-polyfill"], node: false },
  "packages/reflection": {
    workspaces: ["@nabij/domain"],
    libraries: ["zod", "@noble/hashes", "ibantools", "@orama/stemmers"],
    node: false,
  },
  "packages/federation": {
    workspaces: ["@nabij/domain"],
    libraries: [
      "zod",
      "temporal-polyfill",
      "@noble/ciphers",
      "@noble/curves",
      "@noble/hashes",
      "highs",
      "jose",
    ],
    node: false,
  },
  "packages/interop": {
    workspaces: ["@nabij/domain"],
    libraries: ["zod", "csv-parse", "papaparse", "saxes", "yauzl"],
    typesOfLibraries: ["@medplum/fhirtypes"],
    // Reads what it is given piece by piece; it opens nothing.
    node: ["node:stream", "node:zlib"],
  },
  "packages/db": {
    workspaces: ["@nabij/domain"],
    libraries: ["drizzle-orm", "better-sqlite3"],
    node: true,
  },
  "packages/ui": {
    workspaces: [],
    libraries: [
      "react",
      "react-dom",
      "react-aria-components",
      "@fontsource-variable/atkinson-hyperlegible-next",
    ],
    node: false,
  },
  "apps/api": {
    workspaces: [
      "@nabij/db",
      "@nabij/domain",
      "@nabij/federation",
      "@nabij/interop",
      "@nabij/reflection",
    ],
    libraries: "declared",
    node: true,
  },
  "apps/hub": {
    workspaces: ["@nabij/domain", "@nabij/federation"],
    libraries: "declared",
    node: true,
  },
  "apps/dashboard": { ...webApp, workspaces: ["@nabij/domain", "@nabij/ui"] },
  "apps/reflection": webApp,
  "tooling/architecture": tool,
  "tooling/bench": {
    ...tool,
    workspaces: ["@nabij/db", "@nabij/domain", "@nabij/federation", "@nabij/interop", "api"],
  },
  "tooling/e2e": tool,
  "tooling/test": tool,
};
