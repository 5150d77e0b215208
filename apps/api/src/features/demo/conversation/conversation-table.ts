import type { PlainDate } from "@nabij/domain";
import {
  type Command,
  decide,
  evolve,
  fullGuide,
  newSession,
  type SessionEvent,
  type SessionState,
} from "@nabij/reflection";

/** A command without its envelope. */
type BareCommand = Command extends infer C
  ? C extends Command
    ? Omit<C, "commandId" | "expectedSeq" | "at">
    : never
  : never;

/** A table where commands go to the real engine. */
export type ConversationTable = {
  /** Carries out a command; throws at a refusal, because a script is wrong then. */
  readonly send: (command: BareCommand) => SessionState;
  readonly state: () => SessionState;
  readonly events: readonly SessionEvent[];
};

const secondsBetween = 40;

/** Opens an empty table on a day; ids and moments follow from the order of what is sent. */
export function openTable(name: string, day: PlainDate): ConversationTable {
  let state = newSession();
  let sent = 0;
  const events: SessionEvent[] = [];
  const start = Date.parse(`${day}T09:00:00Z`);
  return {
    events,
    state: () => state,
    send: (bare) => {
      sent += 1;
      const at = new Date(start + sent * secondsBetween * 1000).toISOString();
      const command = { ...bare, commandId: `demo-${sent}`, expectedSeq: state.seq, at };
      const decision = decide(fullGuide, state, command);
      if (!decision.ok) {
        const told = `${JSON.stringify(decision.error)} at ${JSON.stringify(bare)}`;
        throw new Error(`demo conversation ${name}: ${told}`);
      }
      events.push(...decision.value.events);
      state = decision.value.events.reduce(evolve, state);
      return state;
    },
  };
}
