import type { SessionView } from "@nabij/reflection";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { waitForConnection } from "../command/send-until-answered.ts";
import { api, errorCode } from "../trpc.ts";

/** How the stream of a session is doing: `lost` keeps the last view and goes on trying. */
type Connection = "connecting" | "live" | "lost";

export type LiveView = {
  /** The newest view this reader has; also what `useSender` sends its commands against. */
  readonly view: SessionView | undefined;
  readonly connection: Connection;
  /** Why there is nothing to see for this device: no seat, or no such session. */
  readonly error: unknown;
};

/**
 * The session as it is at every moment, for as long as the part that asks is on screen. It comes back
 * by itself after a lost connection, a restart of the node or a sleeping phone, and goes on from the
 * last view it had.
 */
export function useLiveView(sessionId: string): LiveView {
  const client = useQueryClient();
  const [heard, setHeard] = useState<Heard>(nothingHeard);
  // Only ever filled by the stream and by answers to commands, never by asking.
  const { data } = useQuery<SessionView>({
    queryKey: keyOf(sessionId),
    queryFn: () => api.reflection.view.query({ sessionId }),
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    const hear = (connection: Connection, error: unknown = null) =>
      setHeard({ sessionId, connection, error });
    return followSession(sessionId, {
      onView: (view) => {
        client.setQueryData<SessionView>(keyOf(sessionId), (known) => newest(known, view));
        hear("live");
      },
      onLost: () => hear("lost"),
      onLive: () => hear("live"),
      onRefused: (error) => hear("lost", error),
    });
  }, [client, sessionId]);
  // What was heard of another session says nothing about this one.
  const { connection, error } = heard.sessionId === sessionId ? heard : nothingHeard;
  return { view: data, connection, error };
}

type Heard = {
  readonly sessionId: string | null;
  readonly connection: Connection;
  readonly error: unknown;
};

const nothingHeard: Heard = { sessionId: null, connection: "connecting", error: null };

/** What a view can be older than: the answer to a command may have overtaken the stream. */
function newest(known: SessionView | undefined, view: SessionView): SessionView {
  return known !== undefined && known.seq > view.seq ? known : view;
}

function keyOf(sessionId: string) {
  return ["reflection", sessionId] as const;
}

type Listener = {
  readonly onView: (view: SessionView) => void;
  readonly onLive: () => void;
  readonly onLost: () => void;
  readonly onRefused: (error: unknown) => void;
};

/** Follows until it is called off; a refusal ends it, anything else is worth another try. */
function followSession(sessionId: string, listener: Listener): () => void {
  let lastEventId: string | undefined;
  let failures = 0;
  let isOver = false;
  let stop = () => {};
  const again = async () => {
    listener.onLost();
    failures += 1;
    await waitForConnection(Math.min(failures - 1, 4));
    if (!isOver) follow();
  };
  const follow = () => {
    const input = { sessionId, ...(lastEventId === undefined ? {} : { lastEventId }) };
    const stream = api.reflection.live.subscribe(input, {
      onData: ({ id, data }) => {
        lastEventId = id;
        failures = 0;
        listener.onView(data);
      },
      onConnectionStateChange: ({ state }) => {
        if (state === "pending") listener.onLive();
        if (state === "connecting" && lastEventId !== undefined) listener.onLost();
      },
      onError: (error) => {
        if (errorCode(error) === "OFFLINE") void again();
        else listener.onRefused(error);
      },
      onComplete: () => void again(),
    });
    stop = () => stream.unsubscribe();
  };
  follow();
  return () => {
    isOver = true;
    stop();
  };
}
