import { parseArgs } from "node:util";

const parts = ["registry", "reflection", "federation", "web"] as const;
type Part = (typeof parts)[number];

/** What to measure. */
export type Options = {
  /** One of the parts, or all. */
  readonly only: readonly Part[];
  /** Numbers of trajectories. */
  readonly sizes: readonly number[];
  /** How long each reading is taken. */
  readonly seconds: number;
  /** Trajectories in the export that is imported; 20 rows and more under each. */
  readonly importTrajectories: number;
  /** Where all figures go as JSON too. */
  readonly json: string | undefined;
};

export const usage =
  "pnpm bench [--only registry|reflection|federation|web] [--sizes 1000,10000,100000] [--seconds 5] [--import 5000] [--json FILE]";

/** The options on the command line, or undefined when they make no sense. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    options: {
      sizes: { type: "string", default: "1000,10000,100000" },
      seconds: { type: "string", default: "5" },
      import: { type: "string", default: "5000" },
      json: { type: "string" },
      only: { type: "string" },
    },
    strict: true,
  });
  const sizes = values.sizes.split(",").map(Number);
  const seconds = Number(values.seconds);
  const importTrajectories = Number(values.import);
  const only = parts.filter((part) => values.only === undefined || values.only === part);
  const isWhole = [...sizes, importTrajectories].every((one) => Number.isInteger(one) && one > 0);
  if (!isWhole || !(seconds > 0)) return undefined;
  if (only.length === 0) return undefined;
  return { only, sizes, seconds, importTrajectories, json: values.json };
}
