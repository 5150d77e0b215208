import {
  Breadcrumb,
  CardGrid,
  EmptyState,
  FilterPill,
  LinkButton,
  PageTop,
  Skeleton,
} from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../page-state/failed-state.tsx";
import { MayNot } from "../../../page-state/may-not.tsx";
import { PrintButton } from "../../../page-state/print-button.tsx";
import { paths } from "../../../paths.ts";
import type { HalfYearSearch } from "../../../preferences/half-year-search.ts";
import { useMay, useSession } from "../../../session/use-session.ts";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { CountingCard } from "./counting-card.tsx";
import { FormsCard } from "./forms-card.tsx";
import { GapsCard } from "./gaps-card.tsx";
import { halfYearChoices, halfYearInWords } from "./half-year-in-words.ts";
import { HalfYearLists } from "./half-year-lists.tsx";
import { HalfYearSentence } from "./half-year-sentence.tsx";
import { LocationsCard } from "./locations-card.tsx";
import { LocationsDialog } from "./locations-dialog.tsx";
import { type HalfYearAnswer, useHalfYear } from "./use-half-year.ts";

const route = getRouteApi("/inside/beperkingen/halfjaaroverzicht");

/** What would go along to the inspectorate over half a year: a preview, never the official file. */
export function HalfYearPage() {
  const { t } = useTranslation();
  usePageTitle(t("halfYear.pageTitle"));
  return useMay("export.run").may ? <HalfYear /> : <MayNot permission="export.run" />;
}

function HalfYear() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { history } = useRouter();
  const go = (next: HalfYearSearch) => history.replace(paths.halfYear(next));
  const { state, overview, error, retry } = useHalfYear(search.halfjaar);
  return (
    <>
      <PageTop actions={<PrintButton />}>
        <Breadcrumb
          label={t("halfYear.where")}
          parents={[{ href: paths.restrictions(), label: t("restriction.pageTitle") }]}
          current={t("halfYear.pageTitle")}
        />
        {overview !== undefined && (
          <HalfPill half={overview.half} onChange={(halfjaar) => go({ halfjaar })} />
        )}
      </PageTop>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && <Nothing />}
      {state === "ready" && overview !== undefined && (
        <Overview
          overview={overview}
          form={search.vorm}
          onAll={() => go({ halfjaar: overview.half })}
        />
      )}
    </>
  );
}

interface OverviewProps {
  overview: HalfYearAnswer;
  form: HalfYearSearch["vorm"];
  onAll: () => void;
}

function Overview({ overview, form, onAll }: OverviewProps) {
  const [isFilling, setFilling] = useState(false);
  const { establishments } = overview;
  const fill = () => setFilling(true);
  return (
    <>
      <HalfYearSentence overview={overview} />
      <FormsCard overview={overview} />
      <HalfYearLists {...{ overview, form, onAll }} onFill={fill} />
      <CardGrid columns="halves">
        <GapsCard overview={overview} />
        <LocationsCard establishments={establishments} onFill={fill} />
      </CardGrid>
      <CountingCard />
      {isFilling && (
        <LocationsDialog establishments={establishments} onClose={() => setFilling(false)} />
      )}
    </>
  );
}

/** Chooses the half year; the one to deliver next is chosen while the address says nothing. */
function HalfPill({ half, onChange }: { half: string; onChange: (half: string) => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  return (
    <FilterPill
      label={t("halfYear.choose")}
      options={halfYearChoices(today, half).map((value) => ({
        value,
        label: halfYearInWords(t, value),
      }))}
      selected={[half]}
      onChange={([chosen]) => chosen !== undefined && onChange(chosen)}
    />
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <div className="grid gap-6">
      <EmptyState
        title={<h1>{t("halfYear.empty.title")}</h1>}
        action={
          <LinkButton href={paths.restrictions()}>{t("halfYear.empty.toRestrictions")}</LinkButton>
        }
      >
        {t("halfYear.empty.text")}
      </EmptyState>
      <CountingCard />
    </div>
  );
}
