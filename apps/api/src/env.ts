import { z } from "zod";

/** What the surroundings may set (product §6). */
const Env = z.object({
  NABIJ_DATA_DIR: z.string().min(1).default("./data"),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  NABIJ_LANGUAGE: z.enum(["nl", "en"]).default("nl"),
  NABIJ_LOG_LEVEL: z.enum(["silent", "error", "warn", "info"]).default("warn"),
  NABIJ_HUB_POLL_SECONDS: z.coerce.number().min(0.2).max(3600).optional(),
});

export type Env = {
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  readonly language: "nl" | "en";
  /** `info` writes a line for every request. */
  readonly logLevel: string;
  /** How often the hub of a comparison is asked what is new, in milliseconds; else as shipped. */
  readonly hubPollMs?: number;
};

/** The settings, or the name of the one that is not valid. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env | string {
  const parsed = Env.safeParse(variables);
  if (!parsed.success) return String(parsed.error.issues[0]?.path[0] ?? "");
  const { NABIJ_DATA_DIR, PORT, HOST, NABIJ_LANGUAGE, NABIJ_LOG_LEVEL } = parsed.data;
  const where = { dataDir: NABIJ_DATA_DIR, port: PORT, host: HOST };
  const poll = parsed.data.NABIJ_HUB_POLL_SECONDS;
  const hub = poll === undefined ? {} : { hubPollMs: poll * 1000 };
  return { ...where, language: NABIJ_LANGUAGE, logLevel: NABIJ_LOG_LEVEL, ...hub };
}
