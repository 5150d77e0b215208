import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "@nabij/db";
import { type Answers, answersFrom } from "./answer-questions.ts";

/** A question to the thread, and its answer under the same number. */
export type Asked = {
  readonly [What in keyof Answers]: {
    readonly id: number;
    readonly what: What;
    readonly question: Parameters<Answers[What]>[0];
  };
}[keyof Answers];
export type Answered = {
  readonly id: number;
  readonly value?: unknown;
  readonly isFailed: boolean;
};

const cacheMebibytes = 32;
const db = openDatabase({ file: String(workerData), readonly: true, cacheMebibytes });
const answers = answersFrom(db);

parentPort?.on("message", (asked: Asked) => {
  void reply(asked);
});

async function reply(asked: Asked): Promise<void> {
  const { id } = asked;
  try {
    parentPort?.postMessage({ id, value: await answer(asked), isFailed: false } satisfies Answered);
  } catch {
    // The words of an exception may hold what somebody typed: they stay on this thread.
    parentPort?.postMessage({ id, isFailed: true } satisfies Answered);
  }
}

function answer(asked: Asked): Promise<unknown> {
  switch (asked.what) {
    case "overview":
      return answers.overview(asked.question);
    case "matching":
      return answers.matching(asked.question);
    case "contribution":
      return answers.contribution(asked.question);
  }
}
