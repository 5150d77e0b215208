import { fullGuide } from "./guide/full-guide.ts";
import type { PinnedGuide } from "./guide/guide.ts";
import type { Command } from "./session/command.ts";
import { type Decision, decide } from "./session/decide.ts";
import type { SessionEvent } from "./session/event.ts";
import { evolve } from "./session/evolve.ts";
import type { Refusal } from "./session/refusal.ts";
import { newSession, type SessionState } from "./session/state.ts";

/** A command without its envelope. */
export type BareCommand = Command extends infer C
  ? C extends Command
    ? Omit<C, "commandId" | "expectedSeq" | "at">
    : never
  : never;

/** A conversation to play with: sends commands one after another and keeps what happened. */
export class TestTable {
  state: SessionState = newSession();
  events: SessionEvent[] = [];
  readonly guide: PinnedGuide;

  constructor(guide: PinnedGuide = fullGuide) {
    this.guide = guide;
  }

  send(command: BareCommand): Decision | Refusal {
    const envelope = {
      commandId: `c${this.state.seq}-${command.type}`,
      expectedSeq: this.state.seq,
    };
    return this.receive({ ...command, ...envelope, at: "2026-11-21T10:00:00Z" });
  }

  receive(command: Command): Decision | Refusal {
    const result = decide(this.guide, this.state, command);
    if (!result.ok) return result.error;
    this.events.push(...result.value.events);
    this.state = result.value.events.reduce(evolve, this.state);
    return result.value;
  }

  /** Sends all; throws at the first refusal, because the test did not mean to be refused. */
  must(...commands: BareCommand[]): this {
    for (const command of commands) {
      const outcome = this.send(command);
      if ("type" in outcome) throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    }
    return this;
  }

  says(questionId: string, participantId: string, text: string): this {
    return this.must({ type: "answer", questionId, participantId, kind: "answered", text });
  }

  opens(questionId: string): this {
    return this.must({ type: "openQuestion", questionId });
  }
}

/** A started session: P1 support worker, P2 support worker, P3 behavioural expert, P4 manager. */
export function aTable(
  start: Partial<Extract<BareCommand, { type: "startSession" }>> = {},
): TestTable {
  return new TestTable().must({
    type: "startSession",
    sessionId: "s-1",
    today: "2026-11-21",
    language: "nl",
    time: "all",
    clientName: "Bo",
    trajectoryId: null,
    participants: [
      { role: "begeleider" },
      { role: "begeleider" },
      { role: "gedragswetenschapper" },
      { role: "zorgmanager" },
    ],
    ...start,
  });
}
