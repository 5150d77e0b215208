import { Worker } from "node:worker_threads";
import type { Database } from "@nabij/db";
import { type Answers, answersFrom } from "./answer-questions.ts";
import type { Answered, Asked } from "./figures-worker.ts";

/** Figures over all trajectories of an organisation, counted away from the thread that answers requests. */
export type Figures = Answers & {
  /** Ends the thread; a later question begins a new one. */
  readonly close: () => Promise<void>;
};

const open = new WeakMap<Database, Figures>();

/**
 * The figures of a database: one thread with a connection of its own for a file. A database in
 * memory has no second connection; it is small, and is counted on the spot.
 */
export function figuresOf(db: Database): Figures {
  const known = open.get(db);
  if (known !== undefined) return known;
  const figures = db.file === ":memory:" ? onTheSpot(db) : inWorker(db);
  open.set(db, figures);
  return figures;
}

/** Ends the thread of a database, when it has one. */
export async function closeFigures(db: Database): Promise<void> {
  await open.get(db)?.close();
}

function onTheSpot(db: Database): Figures {
  return { ...answersFrom(db), close: async () => {} };
}

type Waiting = {
  readonly done: (value: never) => void;
  readonly fail: (error: Error) => void;
};

function inWorker(db: Database): Figures {
  const worker = new Worker(new URL("figures-worker.ts", import.meta.url), { workerData: db.file });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.on("message", ({ id, value, isFailed }: Answered) => {
    const { done, fail } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (isFailed) fail?.(new Error("figures could not be counted"));
    else done?.(value as never);
  });
  const stop = (): void => {
    open.delete(db);
    for (const { fail } of waiting.values()) fail(new Error("the thread of figures stopped"));
    waiting.clear();
  };
  worker.on("error", stop);
  worker.on("exit", stop);
  // A process that has nothing left to do does not wait for the thread, only for what it was asked.
  worker.unref();
  const ask = <T>(what: Asked["what"], question: unknown): Promise<T> =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      worker.ref();
      worker.postMessage({ id: last, what, question });
    });
  return {
    overview: (question) => ask("overview", question),
    matching: (question) => ask("matching", question),
    contribution: (question) => ask("contribution", question),
    close: async () => {
      await worker.terminate();
    },
  };
}
