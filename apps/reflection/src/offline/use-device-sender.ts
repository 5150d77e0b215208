import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type BareCommand, newCommandId } from "../command/command.ts";
import { refusalSentence } from "../command/refusal-sentence.ts";
import type { Outcome, Sender } from "../conversation/use-conversation.ts";
import type { DeviceSession } from "./device-session.ts";
import type { OnDevice } from "./use-device-session.ts";

/**
 * Sends commands to the copy on this device: the screen has its answer at once, and what was said goes
 * to the node by itself. null where the conversation is not on this device.
 */
export function useDeviceSender({ session, standing }: OnDevice): Sender | null {
  const { t } = useTranslation();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const [problem, setProblem] = useState<string | null>(null);
  const forgetProblem = useCallback(() => setProblem(null), []);
  const isConnected = useIsConnected();
  if (session === null || standing === null) return null;
  const post = async (bare: BareCommand, commandId: string): Promise<Outcome> => {
    setProblem(null);
    const said = await carryOut(session, bare, commandId).catch(() => "not-kept" as const);
    if (said === "not-kept") setProblem(t("offline.notKept"));
    else if (said.ok) return { done: true, view: said.value };
    else if (said.error === null) setProblem(t("failed.signedOut"));
    else setProblem(refusalSentence(t, said.error, session.standing().view));
    return { done: false, refusal: said === "not-kept" || said.ok ? null : said.error };
  };
  const send: Sender["send"] = (bare, commandId = newCommandId()) => {
    const answer = line.current.then(() => post(bare, commandId));
    line.current = answer;
    return answer;
  };
  const isOffline = !isConnected || standing.hindrance === "offline";
  const saving = standing.waiting === 0 ? "saved" : "idle";
  return { send, saving, isOffline, problem, forgetProblem };
}

/** One command, given from what this tab shows. */
function carryOut(session: DeviceSession, bare: BareCommand, commandId: string) {
  const expectedSeq = session.standing().view.seq;
  return session.send({ ...bare, commandId, expectedSeq, at: new Date().toISOString() });
}

/** Whether this device has a connection at all, as far as the browser knows. */
function useIsConnected(): boolean {
  const [isConnected, setConnected] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setConnected(navigator.onLine);
    look();
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
    };
  }, []);
  return isConnected;
}
