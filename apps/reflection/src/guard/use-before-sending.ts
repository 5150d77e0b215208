import { createContext, type ReactNode, useContext } from "react";

/** What happens to words between the press and the sending, on the writer's own device. */
export type BeforeSending = {
  /** The words to send, as the writer wants them after looking again; null: not yet. */
  readonly check: (text: string) => Promise<string | null>;
  /** What the writer has to look at, drawn under the field. */
  readonly beside: ReactNode;
  /** The same without private cards, for a screen that others look along on. */
  readonly besideOthers: ReactNode;
  /** The writer is being asked something before it goes: its own buttons come first. */
  readonly isAsking: boolean;
  /** There is a private card for the writer among what is drawn. */
  readonly hasCards: boolean;
};

/** Looks at what one writer is writing; a hook, as it remembers what the writer chose. */
export type UseBeforeSending = (participantId: string, text: string) => BeforeSending;

const nothing: UseBeforeSending = () => ({
  check: async (text) => text.trim(),
  beside: null,
  besideOthers: null,
  isAsking: false,
  hasCards: false,
});

/** Filled by the room: the features that look at words are siblings of those that write them. */
export const BeforeSendingContext = createContext<UseBeforeSending>(nothing);

/** The check for who writes here, on what they have typed so far. */
export function useBeforeSending(participantId: string, text: string): BeforeSending {
  return useContext(BeforeSendingContext)(participantId, text);
}
