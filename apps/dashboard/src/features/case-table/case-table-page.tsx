import {
  CardGrid,
  EmptyState,
  FigureLink,
  LinkButton,
  PageSentence,
  PageTop,
  Skeleton,
} from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Trans, useTranslation } from "react-i18next";
import { Temporal } from "temporal-polyfill";
import { dayInWords } from "../../format/day.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { PrintButton } from "../../page-state/print-button.tsx";
import { paths } from "../../paths.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { AgendaCard } from "./agenda-card.tsx";
import { CrisisCard } from "./crisis-card.tsx";
import { LadderCard } from "./ladder-card.tsx";
import { MeetingPill } from "./meeting-pill.tsx";
import { isSignalsOnly } from "./reason-in-words.ts";
import { type CaseTable, useCaseTable } from "./use-case-table.ts";

const route = getRouteApi("/inside/casuistiektafel");

/** The agenda of the weekly case table, and what waits at the tables around it (S3, S37). */
export function CaseTablePage() {
  const { t } = useTranslation();
  usePageTitle(t("process.caseTable.pageTitle"));
  const { overleg } = route.useSearch();
  const router = useRouter();
  const { state, table, escalations, error, retry } = useCaseTable(overleg);
  return (
    <>
      <PageTop actions={<PrintButton label={t("process.caseTable.print")} />}>
        {table !== undefined && (
          <MeetingPill
            key={table.meetsOn}
            meetsOn={table.meetsOn}
            meetings={table.meetings}
            chosen={overleg}
            onChange={(day) => router.history.replace(paths.caseTable(day))}
          />
        )}
      </PageTop>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={retry} />}
      {table !== undefined && escalations !== undefined && (
        <>
          <AgendaSentence table={table} />
          {escalations.crises.length > 0 && <CrisisCard crises={escalations.crises} />}
          <CardGrid>
            <Agenda table={table} />
            <div className="self-start">
              <LadderCard rungs={escalations.rungs} />
            </div>
          </CardGrid>
        </>
      )}
    </>
  );
}

/** The days of the week as ISO counts them. */
const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

function AgendaSentence({ table: { items, meetsOn, at } }: { table: CaseTable }) {
  const { t, i18n } = useTranslation();
  const isPast = meetsOn < at;
  const count = items.filter(({ reasons }) => isPast || !isSignalsOnly(reasons)).length;
  const discussed = items.filter(({ discussion }) => discussion?.answeredOn != null).length;
  const weekday = weekdays[Temporal.PlainDate.from(meetsOn).dayOfWeek - 1] ?? "monday";
  const day = t("process.caseTable.dayOfWeek", {
    weekday: t(`process.caseTable.weekday.${weekday}`),
    day: dayInWords(meetsOn, i18n.language),
  });
  return (
    <PageSentence lead={t("process.caseTable.lead")}>
      <Trans
        t={t}
        i18nKey={isPast ? "process.caseTable.sentence.past" : "process.caseTable.sentence.coming"}
        count={count}
        values={{ day }}
        components={{ figure: <FigureLink href="#agenda">{count}</FigureLink> }}
      />{" "}
      {!isPast && count > 0 && t("process.caseTable.sentence.discussed", { count: discussed })}
    </PageSentence>
  );
}

/** What cannot wait first; trajectories with a signal only are folded under it. */
function Agenda({ table: { items, meetsOn, at } }: { table: CaseTable }) {
  const { t } = useTranslation();
  const isPast = meetsOn < at;
  const first = items.filter(({ reasons }) => isPast || !isSignalsOnly(reasons));
  const rest = items.filter((item) => !first.includes(item));
  if (items.length === 0) {
    return (
      <EmptyState
        title={t("process.caseTable.emptyTitle")}
        action={
          <LinkButton href={paths.trajectories()}>
            {t("process.caseTable.toTrajectories")}
          </LinkButton>
        }
      >
        {t(isPast ? "process.caseTable.pastEmptyText" : "process.caseTable.emptyText")}
      </EmptyState>
    );
  }
  return (
    <div id="agenda" className="min-w-0 scroll-mt-6">
      {first.length > 0 && (
        <AgendaCard
          title={t("process.caseTable.agenda")}
          subtitle={t("process.caseTable.agendaSubtitle")}
          items={first}
          meetsOn={meetsOn}
          visible={40}
        />
      )}
      {rest.length > 0 && (
        <AgendaCard
          title={t("process.caseTable.signalsOnly", { count: rest.length })}
          subtitle={t("process.caseTable.signalsOnlySubtitle")}
          items={rest}
          meetsOn={meetsOn}
          visible={5}
        />
      )}
    </div>
  );
}
