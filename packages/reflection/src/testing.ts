import { fullGuide } from "./guide/full-guide.ts";
import type { PinnedGuide } from "./guide/guide.ts";
import type { By } from "./session/by.ts";
import type { Command } from "./session/command.ts";
import { type Decision, decide } from "./session/decide.ts";
import type { SessionEvent } from "./session/event.ts";
import { evolve } from "./session/evolve.ts";
import type { Refusal } from "./session/refusal.ts";
import { newSession, type SessionState } from "./session/state.ts";
import { project, type SessionView } from "./view/project.ts";
import type { Viewer } from "./view/viewer.ts";

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
  sent = 0;
  readonly guide: PinnedGuide;

  constructor(guide: PinnedGuide = fullGuide) {
    this.guide = guide;
  }

  send(command: BareCommand, by?: By): Decision | Refusal {
    this.sent += 1;
    const envelope = { commandId: `c${this.sent}-${command.type}`, expectedSeq: this.state.seq };
    return this.receive({ ...command, ...envelope, at: "2026-11-21T10:00:00Z" }, by);
  }

  receive(command: Command, by?: By): Decision | Refusal {
    const result = decide(this.guide, this.state, command, by);
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

  /** As `must`, from one person's own device. */
  from(participantId: string, ...commands: BareCommand[]): this {
    for (const command of commands) {
      const outcome = this.send(command, { kind: "participant", participantId });
      if ("type" in outcome) throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    }
    return this;
  }

  /** What this reader receives. */
  seenBy(viewer: Viewer): SessionView {
    return project(this.guide, viewer, this.state);
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

/** The people of `aCircle`, by their seat. */
export const circle = ["P1", "P2", "P3", "P4", "P5", "P6", "P7"] as const;

/**
 * A session in which each writes first, everyone with consent: P1 client, P2 to P5 support workers,
 * P6 behavioural expert who leads, P7 manager. P5 has no device of their own.
 */
export function aCircle(
  start: Partial<Extract<BareCommand, { type: "startSession" }>> = {},
  guide: PinnedGuide = fullGuide,
): TestTable {
  const table = new TestTable(guide).must({
    type: "startSession",
    sessionId: "s-2",
    today: "2026-11-21",
    language: "nl",
    time: "all",
    clientName: "Bo",
    trajectoryId: null,
    writing: "first",
    facilitatorSeat: 5,
    participants: [
      { role: "client", device: "own" },
      { role: "begeleider", device: "own" },
      { role: "begeleider", device: "own" },
      { role: "begeleider", device: "own" },
      { role: "begeleider", device: "table" },
      { role: "gedragswetenschapper", device: "own" },
      { role: "zorgmanager", device: "own" },
    ],
    ...start,
  });
  return everyoneConsents(table);
}

/** Each says yes for themselves; who leads sends it for who has no device. */
export function everyoneConsents(table: TestTable): TestTable {
  const { participantId } = table.state.facilitator;
  const leader: By = { kind: "facilitator", participantId };
  for (const { id, device } of table.state.participants) {
    const by: By =
      device === "own" && id !== participantId
        ? { kind: "participant", participantId: id }
        : leader;
    table.send({ type: "giveConsent", participantId: id, given: true, model: false }, by);
  }
  return table;
}

/** Who leads `aCircle`. */
export const leader = { kind: "facilitator", participantId: "P6" } as const satisfies By & Viewer;
