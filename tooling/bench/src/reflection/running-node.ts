import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { NodeOrder, NodeUse } from "./node-messages.ts";

/** A real node in a process of its own, with sessions, policy and access log on. */
export type RunningNode = {
  readonly address: string;
  readonly use: () => Promise<NodeUse>;
  readonly stop: () => Promise<void>;
};

const program = fileURLToPath(new URL("node-process.ts", import.meta.url));

/** Starts a node with a few trajectories whose data stays in `folder`; only its rate limit is off. */
export async function startNode(folder: string): Promise<RunningNode> {
  const env = { ...process.env, NODE_ENV: "production" };
  const child = fork(program, [folder], { execArgv: ["--expose-gc"], env });
  const ended = once(child, "exit");
  const [address] = await Promise.race([
    once(child, "message"),
    ended.then(([code]) => {
      throw new Error(`the node ended with ${code} before it listened`);
    }),
  ]);
  return {
    address: String(address),
    use: async () => {
      const answer = once(child, "message");
      child.send("say-use" satisfies NodeOrder);
      const [use] = await answer;
      return use as NodeUse;
    },
    stop: async () => {
      child.send("stop" satisfies NodeOrder);
      await ended;
    },
  };
}
