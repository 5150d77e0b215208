import type { SessionView } from "@nabij/reflection";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useSession, type Who } from "../session/session-context.ts";
import { keepShell } from "../worker/keep-shell.ts";
import type { DeviceSession, Standing } from "./device-session.ts";
import { fetchHere, type Here, openKept } from "./open-here.ts";

/** A conversation round one device, as it stands on that device. */
export type OnDevice = {
  /** null: not here; the node is asked at every step. */
  readonly session: DeviceSession | null;
  readonly standing: Standing | null;
  /** Whether it is here is not known yet. */
  readonly isLooking: boolean;
};

/**
 * Opens the copy on this device, or makes one as soon as the node says that everyone sits round this
 * device (aloud). Where a browser keeps nothing the conversation goes on with the node alone.
 */
export function useDeviceSession(sessionId: string, nodeView: SessionView | undefined): OnDevice {
  const client = useQueryClient();
  const session = useSession();
  const kind = session?.who.kind ?? "asking";
  const userId = session?.who.kind === "user" ? session.who.userId : null;
  const today = session?.today ?? "";
  const who = `${kind} ${userId}`;
  const [found, setFound] = useState<Found | null>(null);
  const here = found !== null && isStill(found, { sessionId, who, userId }) ? found : null;
  const isSought = here === null && kind !== "asking";
  useEffect(
    () =>
      lookOnce(
        async () => (isSought ? openKept(sessionId, whoOf(kind, userId), today) : undefined),
        (kept) => setFound({ sessionId, who, session: readyFor(client, sessionId, kept) }),
      ),
    [client, sessionId, kind, userId, today, who, isSought],
  );
  const isAloud = nodeView?.together?.writing === "aloud" && nodeView.status !== "closed";
  const isWanted = isAloud && userId !== null && here !== null && here.session === null;
  useEffect(
    () =>
      lookOnce(
        async () => (isWanted ? fetchHere(sessionId, userId ?? "", today) : undefined),
        (made) => setFound({ sessionId, who, session: readyFor(client, sessionId, made) }),
      ),
    [client, sessionId, userId, today, who, isWanted],
  );
  const open = here?.session ?? null;
  useEffect(() => () => open?.close(), [open]);
  const nodeSeq = nodeView?.seq ?? 0;
  useEffect(() => open?.heard(nodeSeq), [open, nodeSeq]);
  const standing = useStanding(open);
  return { session: open, standing, isLooking: here === null };
}

/** What was found on this device, and who asked. */
type Found = {
  readonly sessionId: string;
  readonly who: string;
  readonly session: DeviceSession | null;
};

/** A copy that is open stays so when the connection or a sign-in ends, and not for somebody else. */
function isStill(
  { session, ...found }: Found,
  now: { sessionId: string; who: string; userId: string | null },
): boolean {
  if (found.sessionId !== now.sessionId) return false;
  if (session === null) return found.who === now.who;
  return now.userId === null || now.userId === session.userId;
}

function whoOf(kind: Who["kind"], userId: string | null): Who {
  return kind === "user" ? { kind, userId: userId ?? "" } : { kind };
}

/** Looks, and tells what was found unless it is called off; undefined is nothing to tell. */
function lookOnce(
  look: () => Promise<Here | null | undefined>,
  onFound: (here: Here | null) => void,
): () => void {
  let isOff = false;
  const tell = (here: Here | null | undefined) => {
    if (isOff) here?.session.close();
    else if (here !== undefined) onFound(here);
  };
  void look().then(tell, () => tell(null));
  return () => {
    isOff = true;
  };
}

/** What the page asks the node for, and has to know without a connection too: names come first. */
function readyFor(client: QueryClient, sessionId: string, here: Here | null): DeviceSession | null {
  if (here === null) return null;
  keepShell();
  const { names, contacts, hasModel, eraseAfterDays } = here.beside;
  client.setQueryData(["reflection names", sessionId], names);
  client.setQueryData(["safety contacts", sessionId], contacts);
  client.setQueryData(["promises", sessionId], { hasModel, eraseAfterDays });
  return here.session;
}

const nobody = () => () => undefined;

function useStanding(session: DeviceSession | null): Standing | null {
  const now = () => session?.standing() ?? null;
  return useSyncExternalStore(session?.subscribe ?? nobody, now, now);
}
