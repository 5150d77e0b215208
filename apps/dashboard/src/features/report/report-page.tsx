import {
  Breadcrumb,
  Button,
  DownloadIcon,
  EmptyState,
  FigureLink,
  LinkButton,
  PageSentence,
  PageTop,
  Skeleton,
} from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import { paths } from "../../paths.ts";
import { oneOf } from "../../preferences/one-of.ts";
import { type ReportName, reportNameList } from "../../preferences/report-search.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { ChoiceCard } from "./choice-card.tsx";
import { MissingCard } from "./missing-card.tsx";
import { Paper } from "./paper.tsx";
import { PeriodCard } from "./period-card.tsx";
import { nothingChosen } from "./report-choice.ts";
import { type ReportAnswer, useReport, useWanted } from "./use-report.ts";
import { useTakeReport } from "./use-take-report.ts";

const route = getRouteApi("/inside/trajecten/$id/verslag/$soort");

/** A document made from a trajectory: as on paper, with beside it what is missing. */
export function ReportPage() {
  const { id, soort } = route.useParams();
  const name = oneOf(reportNameList, soort);
  if (name === undefined) return <ReportGone />;
  return <NamedReport key={`${id} ${name}`} id={id} name={name} />;
}

function NamedReport({ id, name }: { id: string; name: ReportName }) {
  const { t } = useTranslation();
  usePageTitle(t(`report.name.${name}`));
  const wanted = useWanted(id, name, route.useSearch());
  const { state, answer, error, retry } = useReport(wanted);
  if (state === "gone") return <ReportGone />;
  if (state === "failed") return <FailedState error={error} onRetry={() => void retry()} />;
  if (answer === undefined) return <Skeleton lines={12} label={t("state.loading")} />;
  return <ReadyReport {...{ id, name, answer, wanted }} />;
}

interface ReadyReportProps {
  id: string;
  name: ReportName;
  answer: ReportAnswer;
  wanted: ReturnType<typeof useWanted>;
}

function ReadyReport({ id, name, answer, wanted }: ReadyReportProps) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState(nothingChosen);
  // A passport is made together, line by line.
  const [isChoosing, setChoosing] = useState(name === "paspoort");
  const [remark, setRemark] = useState("");
  const chooser = { choice, isChoosing, onChange: setChoice };
  const take = useTakeReport(wanted, choice, remark);
  const search = route.useSearch();
  const { report, period } = answer;
  return (
    <>
      <PageTop
        actions={
          <>
            <Button onClick={take.download} isPending={take.isSaving}>
              <DownloadIcon size={16} />
              {t("report.download")}
            </Button>
            <Button variant="primary" onClick={take.print} isPending={take.isPrinting}>
              {t("report.print")}
            </Button>
          </>
        }
      >
        <Breadcrumb
          label={t("report.where")}
          parents={[
            { href: paths.trajectories(), label: t("shell.pages.trajectories") },
            { href: paths.trajectory(id), label: answer.name },
          ]}
          current={t(`report.name.${name}`)}
        />
      </PageTop>
      <div className="no-print">
        <PageSentence lead={t(`report.lead.${name}`)}>
          <Sentence missing={report.missing.length} />
        </PageSentence>
      </div>
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem] print:block">
        {report.sections.length === 0 ? (
          <NothingRecorded id={id} />
        ) : (
          <Paper {...{ report, chooser, remark }} onRemark={setRemark} />
        )}
        <aside className="no-print grid gap-6 max-xl:order-first xl:sticky xl:top-6">
          <PeriodCard trajectoryId={id} {...{ name, search, period }} />
          <MissingCard missing={report.missing} trajectoryId={id} />
          <ChoiceCard {...{ report, chooser }} onChoosing={setChoosing} />
        </aside>
      </div>
    </>
  );
}

function Sentence({ missing }: { missing: number }) {
  const { t } = useTranslation();
  if (missing === 0) return t("report.sentence.complete");
  const figure = (
    <FigureLink href="#ontbreekt" tone="nearness">
      {missing}
    </FigureLink>
  );
  return (
    <Trans
      t={t}
      i18nKey="report.sentence.missing"
      count={missing}
      components={{ missing: figure }}
    />
  );
}

function NothingRecorded({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={<h2>{t("report.empty.title")}</h2>}
      action={<LinkButton href={paths.trajectory(id)}>{t("report.empty.toDossier")}</LinkButton>}
    >
      {t("report.empty.text")}
    </EmptyState>
  );
}

function ReportGone() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={<h1>{t("report.goneTitle")}</h1>}
      action={<LinkButton href={paths.trajectories()}>{t("report.toList")}</LinkButton>}
    >
      {t("report.goneText")}
    </EmptyState>
  );
}
