import {
  Button,
  DownloadIcon,
  EmptyState,
  FigureLink,
  PageSentence,
  PageTop,
  Skeleton,
} from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Trans, useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import { MayNot } from "../../page-state/may-not.tsx";
import { PrintButton } from "../../page-state/print-button.tsx";
import { PrintedDay } from "../../page-state/printed-day.tsx";
import { paths } from "../../paths.ts";
import type { AccessLogSearch } from "../../preferences/access-log-search.ts";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { filterInWords } from "./filter-in-words.ts";
import { FindDossier } from "./find-dossier.tsx";
import { LogChain } from "./log-chain.tsx";
import { LogFilters, OwnDays } from "./log-filters.tsx";
import { LogTable } from "./log-table.tsx";
import { useAccessLog, useLogPeople } from "./use-access-log.ts";
import { useFindDossier } from "./use-find-dossier.ts";
import { useLogExport } from "./use-log-export.ts";

const route = getRouteApi("/inside/inzage");

/** Who did what and when, for the privacy officer; numbers, never names of clients (product §1). */
export function AccessLogPage() {
  const { t } = useTranslation();
  usePageTitle(t("accessLog.pageTitle"));
  return useMay("audit.read").may ? <Log /> : <MayNot permission="audit.read" />;
}

function Log() {
  const { t, i18n } = useTranslation();
  const search = route.useSearch();
  const router = useRouter();
  const change = (part: AccessLogSearch) =>
    router.history.push(paths.accessLog({ ...search, ...part }));
  const log = useAccessLog(search);
  const finding = useFindDossier((over) =>
    router.history.push(paths.accessLog({ over, periode: "vijf" })),
  );
  const known = { people: useLogPeople(), about: log.about };
  const filter = filterInWords(t, search, known, i18n.language);
  const { run, isPending } = useLogExport(search, filter);
  return (
    <>
      <PageTop
        actions={
          <>
            <PrintButton />
            <Button isPending={isPending} onClick={run}>
              <DownloadIcon size={16} />
              {t("accessLog.csv")}
            </Button>
          </>
        }
      >
        <LogFilters search={search} onChange={change} />
      </PageTop>
      {search.periode === "eigen" && <OwnDays search={search} onChange={change} />}
      <PrintedDay />
      {log.state === "loading" && <Skeleton lines={12} label={t("state.loading")} />}
      {log.state === "failed" && <FailedState error={log.error} onRetry={log.retry} />}
      {(log.state === "ready" || log.state === "empty") && (
        <>
          <Sentence total={log.total} about={search.over === undefined ? null : log.about} />
          <FindDossier finding={finding} />
          <div id="logboek" className="mb-6 scroll-mt-20">
            {log.state === "ready" ? (
              <LogTable log={log} onFind={finding.find} />
            ) : (
              <EmptyState title={t("accessLog.list.emptyTitle")}>
                {t("accessLog.list.emptyText")}
              </EmptyState>
            )}
          </div>
          <LogChain />
        </>
      )}
    </>
  );
}

function Sentence({ total, about }: { total: number; about: string | null }) {
  const { t } = useTranslation();
  return (
    <PageSentence lead={t("accessLog.lead")}>
      <Trans
        t={t}
        i18nKey={about === null ? "accessLog.sentence" : "accessLog.file"}
        count={total}
        values={{ number: about }}
        components={{ figure: <FigureLink href="#logboek">{null}</FigureLink> }}
      />
    </PageSentence>
  );
}
