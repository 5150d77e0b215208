import { EmptyState, LinkButton, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { useSession } from "../../session/session-context.ts";
import { PageFailed } from "../../shell/page-failed.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { api, errorCode, refusalOf } from "../../trpc.ts";
import { MySentences } from "./my-sentences.tsx";
import { PrintedPage } from "./printed-page.tsx";
import { ReaderSwitch } from "./reader-switch.tsx";
import type { Reader, ReportData } from "./report-data.ts";
import { TakeAlong } from "./take-along.tsx";
import { TeamReport } from "./team-report.tsx";

/** The report of a conversation, on screen and on paper: made from the answers alone. */
export function ReportPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["report", sessionId],
    queryFn: () => api.reflection.report.query({ sessionId }),
    staleTime: 0,
  });
  if (errorCode(error) === "NOT_FOUND")
    return <NotHere title={t("report.onlyHeldTitle")} text={t("report.onlyHeldText")} />;
  const refusal = refusalOf(error);
  if (refusal?.type === "ReflectionRefused")
    return (
      <NotHere title={t("report.notYetTitle")} text={t("report.notYetText")}>
        <LinkButton variant="primary" href={paths.conversation(sessionId)}>
          {t("report.continue")}
        </LinkButton>
      </NotHere>
    );
  if (refusal?.type === "NoSeat" || errorCode(error) === "UNAUTHORIZED")
    return (
      <NotHere title={t("report.noSeatTitle")} text={t("shell.signInText")}>
        <LinkButton variant="primary" href={paths.signIn(paths.report(sessionId))}>
          {t("shell.signIn")}
        </LinkButton>
      </NotHere>
    );
  if (data === undefined)
    return error === null ? (
      <PageFrame title={t("report.title")}>
        <Skeleton label={t("state.loading")} lines={6} />
      </PageFrame>
    ) : (
      <PageFailed error={error} onRetry={() => void refetch()} />
    );
  return <Read data={data} sessionId={sessionId} />;
}

interface NotHereProps {
  title: string;
  text: string;
  children?: ReactNode;
}

/** Why there is nothing to read here, and where to go. */
function NotHere({ title, text, children }: NotHereProps) {
  const { t } = useTranslation();
  return (
    <PageFrame title={t("report.title")}>
      <EmptyState
        title={<h1>{title}</h1>}
        action={children ?? <LinkButton href={paths.start()}>{t("state.toStart")}</LinkButton>}
      >
        {text}
      </EmptyState>
    </PageFrame>
  );
}

/** The version of one reader; who may read more chooses at the top. */
function Read({ data, sessionId }: { data: ReportData; sessionId: string }) {
  const { t } = useTranslation();
  const [reader, setReader] = useState<Reader>(data.reader);
  const { readers } = data;
  return (
    <PageFrame title={t("report.title")} width="wide">
      {readers.length > 1 && (
        <ReaderSwitch
          readers={readers}
          reader={reader}
          onChoose={setReader}
          name={data.clientName ?? t("client.theClient")}
        />
      )}
      <Ways data={data} sessionId={sessionId} reader={reader} />
      {reader === "team" ? (
        <TeamReport report={data} sessionId={sessionId} />
      ) : (
        <PrintedPage sessionId={sessionId} reader={reader} />
      )}
      <MySentences sessionId={sessionId} />
    </PageFrame>
  );
}

interface WaysProps {
  data: ReportData;
  sessionId: string;
  reader: Reader;
}

/** What a reader can do with it and where to go from here; not on paper. */
function Ways({ data, sessionId, reader }: WaysProps) {
  const { t } = useTranslation();
  const session = useSession();
  const isSignedIn = (session?.role ?? "") !== "";
  const { trajectoryId, closing, sitting } = data;
  const isMore = sitting !== null && closing !== null && sitting.index + 1 < sitting.count;
  return (
    <div className="no-print mb-10 flex flex-wrap gap-2.5">
      <TakeAlong sessionId={sessionId} reader={reader} />
      {closing === null && (
        <LinkButton href={paths.conversation(sessionId)}>{t("report.continue")}</LinkButton>
      )}
      {isSignedIn && trajectoryId !== null && (
        <>
          {isMore && session?.mayHold === true && (
            <LinkButton href={paths.seating(trajectoryId)}>
              {t("report.nextSitting", { place: sitting.index + 2 })}
            </LinkButton>
          )}
          <LinkButton href={paths.history(trajectoryId)}>{t("report.history")}</LinkButton>
          <LinkButton href={paths.trajectory(trajectoryId)}>{t("report.toTrajectory")}</LinkButton>
        </>
      )}
      {isSignedIn && <LinkButton href={paths.start()}>{t("state.toStart")}</LinkButton>}
    </div>
  );
}
