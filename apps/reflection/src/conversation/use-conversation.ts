import type { Refusal, SessionView } from "@nabij/reflection";
import type { SaveState } from "@nabij/ui";
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type BareCommand, newCommandId } from "../command/command.ts";
import { failureSentence, reflectionRefusal } from "../command/refusal-sentence.ts";
import { sendUntilAnswered, waitForConnection } from "../command/send-until-answered.ts";
import type { DeviceSession, Standing } from "../offline/device-session.ts";
import { api, errorCode } from "../trpc.ts";
import { forgetUnsent, keepUnsent, readUnsent } from "./unsent.ts";

/** What became of a command; refused ones have left their sentence on screen. */
export type Outcome =
  | { readonly done: true; readonly view: SessionView }
  | { readonly done: false; readonly refusal: Refusal | null };

/** What every part of the page may read and do. */
export type Conversation = {
  readonly sessionId: string;
  readonly view: SessionView;
  /** Sends one command; whoever retries the same words gives the same `commandId`. */
  readonly send: (command: BareCommand, commandId?: string) => Promise<Outcome>;
  readonly saving: SaveState;
  readonly isOffline: boolean;
  /** Why the last command was not carried out, in one sentence. */
  readonly problem: string | null;
  readonly forgetProblem: () => void;
  /** Round one device the conversation stands on it; null where every step goes to the node. */
  readonly onDevice: Pick<
    Standing & DeviceSession,
    "waiting" | "setAside" | "hindrance" | "refusal" | "takeOff"
  > | null;
  /** The organisation has a language model, which asks everyone's consent (reflection §4.8). */
  readonly hasModel: boolean;
  /** Days after closing until words are erased. */
  readonly daysKept: number;
  /** This device no longer sits at the table; resolves when the node knows. */
  readonly giveBackSeat: () => Promise<void>;
};

/** What sends commands and tells how that went. */
export type Sender = Pick<
  Conversation,
  "send" | "saving" | "isOffline" | "problem" | "forgetProblem"
>;

/** Filled by the conversation page, above all its parts. */
export const ConversationContext = createContext<Conversation | null>(null);

/** The conversation on screen. */
export function useConversation(): Conversation {
  const conversation = useContext(ConversationContext);
  if (conversation === null) throw new Error("a part of a conversation was drawn outside one");
  return conversation;
}

/**
 * Sends commands one after another, each against the newest view. Without a connection a command
 * waits and goes out again; when somebody else was first, the newest view is fetched.
 */
export function useSender(sessionId: string): Sender {
  const { t } = useTranslation();
  const client = useQueryClient();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const [saving, setSaving] = useState<SaveState>("idle");
  const [isOffline, setOffline] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const key = ["reflection", sessionId];
  const viewNow = () => client.getQueryData<SessionView>(key) ?? null;
  const post = async (bare: BareCommand, commandId: string): Promise<Outcome> => {
    setSaving("saving");
    setProblem(null);
    const envelope = { commandId, expectedSeq: viewNow()?.seq ?? 0, at: new Date().toISOString() };
    const command = { ...bare, ...envelope };
    // Aloud each step follows the one before it: an old one sent later would only be refused.
    const isAlone = viewNow()?.together?.writing === "first";
    if (isAlone) keepUnsent(localStorage, sessionId, command);
    try {
      const { view } = await sendUntilAnswered(
        () => api.reflection.hold.mutate({ sessionId, command }),
        {
          isOffline: (error) => errorCode(error) === "OFFLINE",
          wait: waitForConnection,
          onOffline: () => setOffline(true),
        },
      );
      forgetUnsent(localStorage, sessionId, commandId);
      // A live view may have overtaken this answer.
      client.setQueryData<SessionView>(key, (now) =>
        now !== undefined && now.seq > view.seq ? now : view,
      );
      setSaving("saved");
      return { done: true, view };
    } catch (error) {
      forgetUnsent(localStorage, sessionId, commandId);
      const refusal = reflectionRefusal(error);
      // A refusal is an answer of the conversation; only a fault leaves something unsaved.
      setSaving(refusal === null ? "failed" : "idle");
      setProblem(failureSentence(t, error, viewNow()));
      if (refusal?.type === "StaleCommand" || errorCode(error) === "CONFLICT")
        await client.invalidateQueries({ queryKey: key });
      return { done: false, refusal };
    } finally {
      setOffline(false);
    }
  };
  const send = (bare: BareCommand, commandId = newCommandId()): Promise<Outcome> => {
    const answer = line.current.then(() => post(bare, commandId));
    line.current = answer;
    return answer;
  };
  const forgetProblem = useCallback(() => setProblem(null), []);
  return { send, saving, isOffline, problem, forgetProblem };
}

/** Sends once what was on its way when this page was closed, under the numbers it had. */
export function useUnsent(sessionId: string, { send }: Pick<Conversation, "send">): void {
  const newest = useRef(send);
  useEffect(() => {
    newest.current = send;
  }, [send]);
  useEffect(() => {
    for (const command of readUnsent(localStorage, sessionId)) {
      const { commandId, expectedSeq: _seq, at: _at, ...bare } = command;
      void newest.current(bare, commandId);
    }
  }, [sessionId]);
}
