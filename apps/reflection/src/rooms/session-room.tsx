import type { SessionView } from "@nabij/reflection";
import { Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { ConversationContext, useSender, useUnsent } from "../conversation/use-conversation.ts";
import { forgetDrafts } from "../draft/draft-store.ts";
import { BeforeSendingContext } from "../guard/use-before-sending.ts";
import { type ConversationPart, paths } from "../paths.ts";
import { open } from "../router/address.ts";
import { useLiveView } from "../session/use-live-view.ts";
import { PageFailed } from "../shell/page-failed.tsx";
import { useTitle } from "../shell/page-frame.tsx";
import { api } from "../trpc.ts";
import { NotAtTable } from "./not-at-table.tsx";
import { useGuard } from "./use-guard.tsx";

const ConversationPage = lazy(async () => ({
  default: (await import("../features/conversation/conversation-page.tsx")).ConversationPage,
}));
const BoardRoom = lazy(async () => ({ default: (await import("./board-room.tsx")).BoardRoom }));
const ClientRoom = lazy(async () => ({ default: (await import("./client-room.tsx")).ClientRoom }));
const PhoneRoom = lazy(async () => ({ default: (await import("./phone-room.tsx")).PhoneRoom }));

interface SessionRoomProps {
  sessionId: string;
  part: ConversationPart;
}

/** One session on one device: the table round it, the board of who leads, or one person's own. */
export function SessionRoom({ sessionId, part }: SessionRoomProps) {
  const { t } = useTranslation();
  const { view, error, connection } = useLiveView(sessionId);
  useTitle(t("conversation.title"));
  useReportWhenClosed(sessionId, view);
  if (view === undefined)
    return error === null ? (
      <Loading />
    ) : (
      <PageFailed error={error} onRetry={() => window.location.reload()} />
    );
  return (
    <Room sessionId={sessionId} view={view} part={part} isLost={connection === "lost"}>
      <Suspense fallback={<Loading />}>{pageOf(view, part)}</Suspense>
    </Room>
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
  children: ReactNode;
}

/** What every page of a session may read and do. */
function Room({ sessionId, view, part, isLost, children }: RoomProps) {
  const sender = useSender(sessionId);
  useUnsent(sessionId, sender);
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
    isOffline: sender.isOffline || isLost,
  };
  return (
    <ConversationContext value={conversation}>
      <BeforeSendingContext value={useGuard}>{children}</BeforeSendingContext>
    </ConversationContext>
  );
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
  useEffect(() => {
    if (!isClosed) return;
    forgetDrafts(localStorage, sessionId);
    open(paths.report(sessionId), "replace");
  }, [isClosed, sessionId]);
}
