import { waitForConnection } from "../command/send-until-answered.ts";
import type { Shell } from "./copy-desk.ts";
import { openCopyStore } from "./copy-store.ts";
import { inTurn } from "./in-turn.ts";
import { keepAsDrafts } from "./keep-as-drafts.ts";
import { nodeCalls } from "./node-calls.ts";

let shell: Shell | null = null;

/** The world outside as this browser has it; fails where a browser keeps nothing. */
export function browserShell(): Shell {
  shell ??= openShell();
  return shell;
}

function openShell(): Shell {
  const tabs = new BroadcastChannel("nabij.reflectie");
  return {
    store: openCopyStore(),
    node: nodeCalls,
    inTurn,
    wait: waitForConnection,
    keepDrafts: (sessionId, added) => keepAsDrafts(localStorage, sessionId, added),
    tell: (sessionId) => tabs.postMessage(sessionId),
    onTold: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === "string") listener(data);
      };
      tabs.addEventListener("message", hear);
      return () => tabs.removeEventListener("message", hear);
    },
  };
}
