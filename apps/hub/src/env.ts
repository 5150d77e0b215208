import { resolve } from "node:path";
import { z } from "zod";

/** What the surroundings may set. */
const Env = z.object({
  NABIJ_HUB_DATA_DIR: z.string().min(1).default("./data/hub"),
  NABIJ_HUB_NAME: z.string().min(1).max(200).default("Nabij vergelijken"),
  /** Who may apply: only who was invited, or anybody. */
  NABIJ_HUB_APPLICATIONS: z.enum(["invited", "open"]).default("invited"),
  PORT: z.coerce.number().int().min(0).max(65535).default(4010),
  HOST: z.string().min(1).default("127.0.0.1"),
  NABIJ_LANGUAGE: z.enum(["nl", "en"]).default("nl"),
  NABIJ_LOG_LEVEL: z.enum(["silent", "error", "warn", "info"]).default("warn"),
  /** Where somebody stood who had pnpm run this; pnpm itself goes to the folder of the hub. */
  INIT_CWD: z.string().default(""),
});

export type Env = {
  readonly dataDir: string;
  /** How the hub calls itself to the organisations; kept from the first start on. */
  readonly name: string;
  /** Whether an organisation may apply without an invitation. */
  readonly isOpen: boolean;
  readonly port: number;
  readonly host: string;
  readonly language: "nl" | "en";
  /** `info` writes a line for every request. */
  readonly logLevel: string;
};

/** The settings, or the name of the one that is not valid. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env | string {
  const parsed = Env.safeParse(variables);
  if (!parsed.success) return String(parsed.error.issues[0]?.path[0] ?? "");
  const { NABIJ_HUB_DATA_DIR, NABIJ_HUB_NAME, PORT, HOST } = parsed.data;
  return {
    dataDir: resolve(parsed.data.INIT_CWD, NABIJ_HUB_DATA_DIR),
    name: NABIJ_HUB_NAME,
    isOpen: parsed.data.NABIJ_HUB_APPLICATIONS === "open",
    port: PORT,
    host: HOST,
    language: parsed.data.NABIJ_LANGUAGE,
    logLevel: parsed.data.NABIJ_LOG_LEVEL,
  };
}
