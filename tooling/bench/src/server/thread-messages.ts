/** What the thread of the server needs to begin. */
export type ThreadTask = {
  readonly databaseFile: string;
  readonly dataDir: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** What the thread is asked; to all but the last it answers with a {@link ThreadReport}. */
export type ThreadOrder = "forget-delay" | "say-delay" | "stop";

/** How long the event loop of the server was held, in milliseconds, since it last forgot. */
export type ThreadReport = { readonly p99: number; readonly longest: number };
