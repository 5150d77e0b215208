import {
  type Command,
  decide,
  evolve,
  fullGuide,
  type Refusal,
  type SessionState,
} from "@nabij/reflection";
import { aTable } from "@nabij/reflection/testing";
import type { BareCommand } from "../command/command.ts";
import type { Shell } from "./copy-desk.ts";
import type { CopyStore } from "./copy-store.ts";
import type { DeviceCopy } from "./device-copy.ts";
import { holdHere } from "./hold-here.ts";
import type { Hindrance, NodeCalls } from "./node-calls.ts";

const at = "2026-11-22T10:00:00Z";
export const guide = fullGuide;
export const sessionId = "7f0c1a52-3f63-4a0e-9d6b-0a3f5f5e7a11";

/** A conversation that has come to its first question, as the node has it. */
export function aConversation(): SessionState {
  return aTable().must({ type: "next" }).state;
}

/** The copy of it on a device. */
export function aCopy(state: SessionState = aConversation()): DeviceCopy {
  return {
    ...{ schema: 1, sessionId, userId: "user", usedOn: "2026-11-22", daysKept: 30 },
    ...{ guideHash: guide.hash, sent: state, now: state, waiting: [], setAside: [] },
  };
}

let sent = 0;

/** A command as a device gives it that has seen everything so far. */
export function given(state: SessionState, bare: BareCommand): Command {
  sent += 1;
  return { ...bare, commandId: `command-${sent}`, expectedSeq: state.seq, at } as Command;
}

/** The copy after each of them; none may be refused. */
export function said(copy: DeviceCopy, ...commands: readonly BareCommand[]): DeviceCopy {
  return commands.reduce((now, bare) => {
    const held = holdHere(guide, now, given(now.now, bare));
    if (!held.ok) throw new Error(`${bare.type}: ${held.error.type}`);
    return held.value;
  }, copy);
}

/** Words of one person at the question that is on the table. */
export function words(copy: DeviceCopy, text: string, participantId = "P1"): BareCommand {
  const questionId = copy.now.openQuestionId ?? "";
  return { type: "answer", questionId, participantId, kind: "answered", text };
}

/** A node with one conversation, whose connection can be taken away. */
export function aNode(first: SessionState = aConversation()) {
  const node = {
    state: first,
    /** What is in the way of every call; null lets them through. */
    hindrance: null as Hindrance | null,
    /** Answers are lost after the work was done. */
    losesAnswers: false,
    rows: [] as number[],
    /** Every word it took in, also of an answer that was corrected later. */
    words: [] as string[],
    hold: (command: Command): Refusal | null => {
      const decision = decide(guide, node.state, command);
      if (!decision.ok) return decision.error;
      node.state = decision.value.events.reduce(evolve, node.state);
      for (const event of decision.value.events) {
        if ("text" in event && event.text !== null) node.words.push(event.text);
        if (event.type === "AgreementProposed") node.words.push(event.words.what);
      }
      return null;
    },
    /** Somebody at another device, who sees everything. */
    elsewhere: (bare: BareCommand) => {
      const refusal = node.hold(given(node.state, bare));
      if (refusal !== null) throw new Error(refusal.type);
    },
  };
  return node;
}

type TestNode = ReturnType<typeof aNode>;

/** Everything round a copy, in memory; waiting for a connection is done by the test. */
export function aShell(node: TestNode) {
  const kept = new Map<string, DeviceCopy>();
  const listeners = new Set<(sessionId: string) => void>();
  const waiting: (() => void)[] = [];
  const drafts: string[] = [];
  const shell: Shell = {
    store: storeIn(kept),
    node: callsTo(node),
    inTurn: inLine(),
    wait: () => new Promise((resolve) => waiting.push(resolve)),
    keepDrafts: (_id, added) => void drafts.push(...added.map(({ text }) => text)),
    tell: (id) => {
      for (const listener of listeners) listener(id);
    },
    onTold: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  /** The connection may be back: whoever waited tries again. */
  const tryAgain = () => {
    for (const go of waiting.splice(0)) go();
  };
  return { shell, kept, drafts, tryAgain };
}

function storeIn(kept: Map<string, DeviceCopy>): CopyStore {
  return {
    read: async (id) => structuredClone(kept.get(id) ?? null),
    keep: async (copy) => void kept.set(copy.sessionId, structuredClone(copy)),
    readBeside: async () => null,
    readGuide: async () => guide,
    keepBeside: async () => undefined,
    forget: async (id) => void kept.delete(id),
    all: async () => [...kept.values()],
  };
}

function callsTo(node: TestNode): NodeCalls {
  const pass = () => {
    if (node.hindrance !== null) throw new Error(node.hindrance);
  };
  return {
    fetchCopy: async () => {
      pass();
      const state = { ...node.state, safetyCards: [] };
      return { state, guide, names: [], contacts: [], eraseAfterDays: 30, hasModel: false };
    },
    holdAll: async (_id, commands) => {
      pass();
      node.rows.push(commands.length);
      const done: string[] = [];
      for (const command of commands) {
        const refusal = node.hold(command);
        if (refusal !== null) return { done, refused: { commandId: command.commandId, refusal } };
        done.push(command.commandId);
      }
      if (node.losesAnswers) throw new Error("offline");
      return { done, refused: null };
    },
    hindranceOf: (error) => (error instanceof Error ? (error.message as Hindrance) : "busy"),
  };
}

function inLine(): Shell["inTurn"] {
  const lines = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (lines.get(name) ?? Promise.resolve()).then(work, work);
    lines.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
}
