import type { SessionView } from "@nabij/reflection";
import { Skeleton } from "@nabij/ui";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ConversationPart, paths } from "../../paths.ts";
import { open } from "../../router/address.ts";
import { PageFailed } from "../../shell/page-failed.tsx";
import { useTitle } from "../../shell/page-frame.tsx";
import { AgreementsPart } from "./agreement/agreements-part.tsx";
import { ClosingPart } from "./closing/closing-part.tsx";
import { forgetDrafts } from "./draft/draft-store.ts";
import { FieldPart } from "./field/field-part.tsx";
import { ConversationFrame } from "./frame/conversation-frame.tsx";
import { CoveredScreen } from "./frame/covered-screen.tsx";
import { PausedPart } from "./paused-part.tsx";
import { QuestionPart } from "./question/question-part.tsx";
import type { Table } from "./table.ts";
import { ConversationContext, useSender, useSessionView } from "./use-conversation.ts";
import { WelcomePart } from "./welcome-part.tsx";

/** One conversation round one device. */
export function ConversationPage({
  sessionId,
  part,
}: {
  sessionId: string;
  part: ConversationPart;
}) {
  const { t } = useTranslation();
  const { data: view, error, refetch } = useSessionView(sessionId);
  useTitle(t("conversation.title"));
  useReportWhenClosed(sessionId, view);
  if (view === undefined)
    return error === null ? (
      <div className="mx-auto max-w-measure px-5 py-24">
        <Skeleton label={t("state.loading")} lines={5} />
      </div>
    ) : (
      <PageFailed error={error} onRetry={() => void refetch()} />
    );
  return <Running sessionId={sessionId} view={view} part={part} />;
}

interface RunningProps {
  sessionId: string;
  view: SessionView;
  part: ConversationPart;
}

/** Holds what belongs to this device alone: whether it is covered and who has it in hand. */
function Running({ sessionId, view, part }: RunningProps) {
  const sender = useSender(sessionId);
  const { forgetProblem } = sender;
  const place = `${part} ${view.current?.questionId}`;
  // The reason of a refusal belongs to where it was given.
  useEffect(() => {
    if (place !== "") forgetProblem();
  }, [place, forgetProblem]);
  const [isCovered, setCovered] = useState(false);
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [isHidden, setHidden] = useState(false);
  const uncover = (next: string | null) => {
    setCovered(false);
    setSpeaker(next);
    setHidden(next !== null);
  };
  const table = { speaker, onSpeaker: setSpeaker, isHidden, onShow: () => setHidden(false) };
  return (
    <ConversationContext value={{ sessionId, view, ...sender }}>
      {isCovered ? (
        <CoveredScreen onUncover={uncover} />
      ) : (
        <ConversationFrame part={part} onCover={() => setCovered(true)}>
          {bodyOf(part, view, table)}
        </ConversationFrame>
      )}
    </ConversationContext>
  );
}

/** The part of the address, unless the conversation is paused or has not begun. */
function bodyOf(part: ConversationPart, view: SessionView, table: Table): ReactNode {
  if (view.status === "paused") return <PausedPart />;
  switch (part) {
    case "field":
      return <FieldPart />;
    case "agreements":
      return <AgreementsPart />;
    case "closing":
      return <ClosingPart />;
    case "conversation":
      return view.current === null ? (
        <WelcomePart />
      ) : (
        <QuestionPart key={view.current.questionId} question={view.current} table={table} />
      );
  }
}

/** A closed conversation has nothing left to do on this device but be read. */
function useReportWhenClosed(sessionId: string, view: SessionView | undefined): void {
  const isClosed = view?.status === "closed";
  useEffect(() => {
    if (!isClosed) return;
    forgetDrafts(localStorage, sessionId);
    open(paths.report(sessionId), "replace");
  }, [isClosed, sessionId]);
}
