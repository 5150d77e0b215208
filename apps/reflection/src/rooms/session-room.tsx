import type { SessionView } from "@nabij/reflection";
import { Button, ErrorState, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import {
  type Conversation,
  ConversationContext,
  useSender,
  useUnsent,
} from "../conversation/use-conversation.ts";
import { forgetDrafts } from "../draft/draft-store.ts";
import { keepCards } from "../features/safety/card-store.ts";
import { BeforeSendingContext } from "../guard/use-before-sending.ts";
import { ClosedHere } from "../offline/closed-here.tsx";
import { OnThisDevice } from "../offline/on-this-device.tsx";
import { forgetHere } from "../offline/open-here.ts";
import { useDeviceSender } from "../offline/use-device-sender.ts";
import { type OnDevice, useDeviceSession } from "../offline/use-device-session.ts";
import { type ConversationPart, paths } from "../paths.ts";
import { open } from "../router/address.ts";
import { useSession } from "../session/session-context.ts";
import { SignInFirst } from "../session/signed-in.tsx";
import { type LiveView, useLiveView } from "../session/use-live-view.ts";
import { PageFailed } from "../shell/page-failed.tsx";
import { PageFrame, useTitle } from "../shell/page-frame.tsx";
import { api, errorCode } from "../trpc.ts";
import { lazyPart } from "../words/lazy-part.ts";
import { NotAtTable } from "./not-at-table.tsx";
import { useGuard } from "./use-guard.tsx";

const ConversationPage = lazyPart(
  async () => (await import("../features/conversation/conversation-page.tsx")).ConversationPage,
  ["agreement", "history", "report"],
);
const BoardRoom = lazyPart(
  async () => (await import("./board-room.tsx")).BoardRoom,
  ["agreement", "board", "clientMode", "history", "report", "seating"],
);
const ClientRoom = lazyPart(
  async () => (await import("./client-room.tsx")).ClientRoom,
  ["clientMode"],
);
const PhoneRoom = lazyPart(async () => (await import("./phone-room.tsx")).PhoneRoom);

interface SessionRoomProps {
  sessionId: string;
  part: ConversationPart;
}

/** One session on one device: the table round it, the board of who leads, or one person's own. */
export function SessionRoom({ sessionId, part }: SessionRoomProps) {
  const { t } = useTranslation();
  const live = useLiveView(sessionId);
  const onDevice = useDeviceSession(sessionId, live.view);
  const { standing, isLooking } = onDevice;
  const isFirst = live.view?.together?.writing === "first";
  const view = standing?.view ?? (isFirst || !isLooking ? live.view : undefined);
  useTitle(t("conversation.title"));
  // What still waits on this device, or could not go along, comes before the report.
  useReportWhenClosed(sessionId, standing === null || standing.isOver ? view : undefined);
  if (view === undefined) return <NothingYet live={live} isLooking={isLooking} />;
  const isClosedHere = standing !== null && view.status === "closed";
  return (
    <Room
      sessionId={sessionId}
      view={view}
      part={part}
      isLost={live.connection === "lost"}
      onDevice={onDevice}
    >
      <Suspense fallback={<Loading />}>
        {isClosedHere ? <ClosedHere /> : pageOf(view, part)}
      </Suspense>
    </Room>
  );
}

/** Why there is nothing to see yet, and what can be done meanwhile. */
function NothingYet({ live, isLooking }: { live: LiveView; isLooking: boolean }) {
  const { t } = useTranslation();
  const { error, connection } = live;
  const isUnreachable = useSession()?.who.kind === "unreachable";
  if (errorCode(error) === "UNAUTHORIZED") return <SignInFirst />;
  if (error !== null) return <PageFailed error={error} onRetry={() => window.location.reload()} />;
  if (isLooking || (connection !== "lost" && !isUnreachable)) return <Loading />;
  return (
    <PageFrame title={t("offline.notHereTitle")}>
      <ErrorState
        title={<h1>{t("offline.notHereTitle")}</h1>}
        action={<Button onClick={() => window.location.reload()}>{t("state.retry")}</Button>}
      >
        {t("offline.notHereText")}
      </ErrorState>
      <OnThisDevice />
    </PageFrame>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-measure px-5 py-24">
      <Skeleton label={t("state.loading")} lines={5} />
    </div>
  );
}

/** Aloud all sit round one device; otherwise it depends on who this device is at the table. */
function pageOf(view: SessionView, part: ConversationPart): ReactNode {
  const { together } = view;
  if (together === null) return <NotAtTable />;
  if (together.writing === "aloud") return <ConversationPage part={part} />;
  if (!together.leads) return isClient(view) ? <ClientRoom /> : <PhoneRoom />;
  return part === "writing" && together.me !== null ? <PhoneRoom /> : <BoardRoom />;
}

/** The client has screens of their own; they never lead (engine: `neverLeads`). */
function isClient({ participants, together }: SessionView): boolean {
  return participants.some(({ id, role }) => id === together?.me && role === "client");
}

interface RoomProps extends SessionRoomProps {
  view: SessionView;
  /** The stream of the session is down; what is written waits on this device. */
  isLost: boolean;
  onDevice: OnDevice;
  children: ReactNode;
}

/** What every page of a session may read and do. */
function Room({ sessionId, view, part, isLost, onDevice, children }: RoomProps) {
  const toNode = useSender(sessionId);
  useUnsent(sessionId, toNode);
  const toDevice = useDeviceSender(onDevice);
  const sender = toDevice ?? toNode;
  const { forgetProblem } = sender;
  const place = `${part} ${view.together?.stage} ${view.current?.questionId}`;
  // The reason of a refusal belongs to where it was given.
  useEffect(() => {
    if (place !== "") forgetProblem();
  }, [place, forgetProblem]);
  const giveBackSeat = async () => {
    await api.reflection.leave.mutate({ sessionId });
    forgetDrafts(localStorage, sessionId);
  };
  const conversation = {
    ...{ sessionId, view, giveBackSeat },
    ...usePromises(sessionId),
    ...sender,
    isOffline: sender.isOffline || (isLost && toDevice === null),
    onDevice: standsHere(onDevice),
  };
  return (
    <ConversationContext value={conversation}>
      <BeforeSendingContext value={useGuard}>{children}</BeforeSendingContext>
    </ConversationContext>
  );
}

function standsHere({ session, standing }: OnDevice): Conversation["onDevice"] {
  if (session === null || standing === null) return null;
  return { ...standing, takeOff: session.takeOff };
}

/** What is promised to who sits down; until it is known nothing is said about a model. */
function usePromises(sessionId: string): { hasModel: boolean; daysKept: number } {
  const { data } = useQuery({
    queryKey: ["promises", sessionId],
    queryFn: () => api.reflection.promises.query({ sessionId }),
    staleTime: 60 * 60_000,
  });
  return { hasModel: data?.hasModel ?? false, daysKept: data?.eraseAfterDays ?? 30 };
}

/**
 * A closed conversation has nothing left to do on this device but be read; the client still hears
 * what was agreed and chooses who may read what they said.
 */
function useReportWhenClosed(sessionId: string, view: SessionView | undefined): void {
  const isClosed = view?.status === "closed" && !isClient(view);
  const isFirst = view?.together?.writing === "first";
  const seats = isFirst ? view.participants.filter(({ device }) => device === "table") : [];
  const passed = seats.map(({ id }) => id).join(" ");
  useEffect(() => {
    if (!isClosed) return;
    forgetDrafts(localStorage, sessionId);
    // On a device that went round the cards of others do not stay behind.
    for (const participantId of passed.split(" "))
      keepCards(localStorage, { sessionId, participantId }, []);
    void forgetHere(sessionId);
    open(paths.report(sessionId), "replace");
  }, [isClosed, sessionId, passed]);
}
