import { Button, LinkButton, Skeleton } from "@nabij/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDay } from "../../format/use-day.ts";
import { paths } from "../../paths.ts";
import { ReportSection } from "../../shell/report-section.tsx";
import { api } from "../../trpc.ts";
import { asLanguage } from "../../words/i18n.ts";
import { ChooseSentences } from "./choose-sentences.tsx";
import { Cites } from "./cites.tsx";
import type { Summary } from "./report-data.ts";

/** What somebody approved, or the way to choose from what was made by itself (reflection §4.7). */
export function SummarySection({ sessionId }: { sessionId: string }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const [isChoosing, setChoosing] = useState(false);
  const language = asLanguage(i18n.language);
  const key = ["summary", sessionId, language];
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => api.reflection.summary.query({ sessionId, language }),
    staleTime: 0,
  });
  if (data === undefined) return <Skeleton label={t("state.loading")} lines={2} />;
  const { approved, sentences, mayApprove, leads } = data;
  if (approved === null && !mayApprove && leads && sentences.length > 0)
    return <HandOver sessionId={sessionId} />;
  if (approved === null && (!mayApprove || sentences.length === 0)) return null;
  const done = () => {
    setChoosing(false);
    void client.invalidateQueries({ queryKey: key });
  };
  return (
    <div className={approved === null ? "no-print" : ""}>
      <ReportSection title={t("report.summary.title")} text={t("report.summary.text")}>
        {approved !== null && !isChoosing && <Approved approved={approved} />}
        {isChoosing ? (
          <ChooseSentences sessionId={sessionId} summary={data} onDone={done} />
        ) : (
          mayApprove &&
          sentences.length > 0 && (
            <Button className="no-print mt-4" onClick={() => setChoosing(true)}>
              {t(approved === null ? "report.summary.begin" : "report.summary.change")}
            </Button>
          )
        )}
      </ReportSection>
    </div>
  );
}

/** Who leads without an account cannot approve: who can, and how to hand it over. */
function HandOver({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(paths.report(sessionId), location.href).href);
    setCopied(true);
  };
  return (
    <div className="no-print">
      <ReportSection title={t("report.summary.title")} text={t("report.summary.text")}>
        <p className="max-w-measure">{t("report.summary.whoMay")}</p>
        <div className="mt-3 flex flex-wrap gap-2.5">
          <Button onClick={() => void copy()}>{t("report.summary.handOver")}</Button>
          <LinkButton href={paths.signIn(paths.report(sessionId))}>{t("shell.signIn")}</LinkButton>
        </div>
        <p role="status" className="mt-2 text-sm text-soft">
          {isCopied && t("report.summary.copied")}
        </p>
      </ReportSection>
    </div>
  );
}

/** The sentences somebody stands for, each with its numbers, and the numbers of the rest. */
function Approved({ approved }: { approved: NonNullable<Summary["approved"]> }) {
  const { t } = useTranslation();
  const day = useDay();
  const { sentences, alsoSaid, approvedBy, approvedOn } = approved;
  return (
    <div className="max-w-measure">
      {sentences.map(({ text, cites }) => (
        <p key={`${cites.join(" ")} ${text}`} className="mb-2 [overflow-wrap:anywhere]">
          {text} <Cites cites={cites} />
        </p>
      ))}
      {alsoSaid.length > 0 && (
        <p className="text-sm text-soft [overflow-wrap:anywhere]">
          {t("report.summary.also", { cites: alsoSaid.map((id) => `[${id}]`).join(" ") })}
        </p>
      )}
      <p className="mt-3 font-medium">
        {t("report.summary.approved", { who: approvedBy, day: day(approvedOn.slice(0, 10)) })}
      </p>
    </div>
  );
}
