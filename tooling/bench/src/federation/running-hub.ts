import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { HubOrder, HubReply } from "./hub-messages.ts";

/** The hub's side of rounds in a process of its own: no disk, no network. */
export type RunningHub = {
  readonly open: (organisations: number, cells: number) => Promise<HubReply>;
  readonly take: (signed: readonly string[]) => Promise<HubReply>;
  readonly stop: () => Promise<void>;
};

const program = fileURLToPath(new URL("hub-process.ts", import.meta.url));

/** Starts it; an order at a time. */
export function startHub(): RunningHub {
  const child = fork(program, { env: { ...process.env, NODE_ENV: "production" } });
  const ended = once(child, "exit");
  const ask = async (order: HubOrder): Promise<HubReply> => {
    const answered = once(child, "message");
    child.send(order);
    const [reply] = await Promise.race([
      answered,
      ended.then(([code]) => {
        throw new Error(`the hub ended with ${code}`);
      }),
    ]);
    return reply as HubReply;
  };
  return {
    open: (organisations, cells) => ask({ type: "open", organisations, cells }),
    take: (signed) => ask({ type: "take", signed }),
    stop: async () => {
      child.send({ type: "stop" } satisfies HubOrder);
      await ended;
    },
  };
}
