import { EmptyState, LinkButton, PageTop, Select, Skeleton, TextLink } from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { TakeAlong } from "../../export-file/take-along.tsx";
import { FailedState } from "../../page-state/failed-state.tsx";
import { MayNot } from "../../page-state/may-not.tsx";
import { PrintedDay } from "../../page-state/printed-day.tsx";
import { paths } from "../../paths.ts";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { AboutCard } from "./about-card.tsx";
import { AbsenceCard } from "./absence-card.tsx";
import { BandsCard } from "./bands-card.tsx";
import { ComparisonSentence } from "./comparison-sentence.tsx";
import { countFigures } from "./hidden-figures.ts";
import { indicatorWords } from "./indicator-words.ts";
import { periodInWords } from "./period-in-words.ts";
import { TableCard } from "./table-card.tsx";
import { type Comparison, type PublicationLine, useComparison } from "./use-comparison.ts";
import { useComparisonFile } from "./use-comparison-file.ts";

const route = getRouteApi("/inside/vergelijken");

/** The own figures beside those of all organisations together, with context and never a ranking. */
export function ComparisonPage() {
  const { t } = useTranslation();
  usePageTitle(t("comparison.pageTitle"));
  return useMay("comparison.read").may ? <Chosen /> : <MayNot permission="comparison.read" />;
}

function Chosen() {
  const { t } = useTranslation();
  const { ronde } = route.useSearch();
  const { state, takesPart, publications, comparison, error, retry } = useComparison(ronde);
  if (state === "loading") return <Skeleton lines={10} label={t("state.loading")} />;
  if (state === "failed") return <FailedState error={error} onRetry={() => void retry()} />;
  if (state === "empty" || comparison === null) return <Nothing takesPart={takesPart} />;
  return <Compared comparison={comparison} publications={publications} />;
}

/** Why there is nothing to compare with yet; the rest of Nabij works without it. */
function Nothing({ takesPart }: { takesPart: boolean }) {
  const { t } = useTranslation();
  const mayManage = useMay("federation.read").may;
  const words = takesPart ? "waiting" : "alone";
  return (
    <EmptyState
      title={<h1>{t(`comparison.empty.${words}.title`)}</h1>}
      action={
        <span className="flex flex-wrap gap-3">
          <LinkButton href={paths.comparisonGuide()}>{t("comparison.guide.link")}</LinkButton>
          {mayManage && (
            <LinkButton href={paths.federation()}>{t("comparison.toFederation")}</LinkButton>
          )}
        </span>
      }
    >
      {t(`comparison.empty.${words}.text`)}
    </EmptyState>
  );
}

interface ComparedProps {
  comparison: Comparison;
  publications: readonly PublicationLine[];
}

function Compared({ comparison, publications }: ComparedProps) {
  const { t } = useTranslation();
  const { figures, context, bands, ownShown } = comparison;
  const counts = countFigures([...figures, ...context]);
  const load = useComparisonFile(comparison);
  return (
    <>
      <PageTop actions={<TakeAlong load={load} />}>
        <ChoosePublication chosen={comparison.roundId} publications={publications} />
      </PageTop>
      <PrintedDay />
      <ComparisonSentence comparison={comparison} counts={counts} />
      <Questions tables={[...figures, ...context]} />
      <Legend ownShown={ownShown} />
      <div className="space-y-6">
        {figures.map((table) => (
          <TableCard key={table.id} table={table} ownShown={ownShown} />
        ))}
        {bands.length > 0 && <BandsCard bands={bands} tables={[...figures, ...context]} />}
      </div>
      {context.length > 0 && (
        <section aria-labelledby="context" className="mt-10 space-y-6">
          <div>
            <h2 id="context" className="text-section font-semibold">
              {t("comparison.context.title")}
            </h2>
            <p className="mt-1 max-w-measure text-sm text-soft">{t("comparison.context.text")}</p>
          </div>
          {context.map((table) => (
            <TableCard key={table.id} table={table} ownShown={ownShown} />
          ))}
        </section>
      )}
      <div className="mt-10 space-y-6">
        <AbsenceCard counts={counts} />
        <AboutCard comparison={comparison} />
      </div>
    </>
  );
}

function ChoosePublication({
  chosen,
  publications,
}: {
  chosen: string;
  publications: readonly PublicationLine[];
}) {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const language = i18n.language === "en" ? "en" : "nl";
  return (
    <div className="w-full max-w-md">
      <Select
        label={t("comparison.choose")}
        value={chosen}
        onChange={(ronde) => {
          if (ronde !== null) router.history.push(paths.comparison({ ronde }));
        }}
        options={publications.map(({ roundId, plan, period }) => ({
          value: roundId,
          label: `${plan.title[language]}, ${periodInWords(t, period, language)}`,
        }))}
      />
    </div>
  );
}

/** Every question of the page, to go to at once. */
function Questions({ tables }: { tables: Comparison["figures"] }) {
  const { t, i18n } = useTranslation();
  if (tables.length < 4) return null;
  return (
    <nav aria-label={t("comparison.questions")} className="no-print mb-6 max-sm:hidden">
      <ul className="gap-x-8 text-sm sm:columns-2 xl:columns-3">
        {tables.map(({ id, indicator }) => (
          <li key={id} className="break-inside-avoid py-1">
            <TextLink href={`#tabel-${id}`}>
              {indicatorWords(indicator, i18n.language).question}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How the pictures are read, and where the rest is explained. */
function Legend({ ownShown }: { ownShown: boolean }) {
  const { t } = useTranslation();
  return (
    <p className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-soft">
      {ownShown && (
        <>
          <span className="inline-flex items-center gap-2">
            <span className="keeps-color size-3 rounded-full bg-nearness" />
            {t("comparison.own")}
          </span>
          <span className="inline-flex items-center gap-2">
            <span className="keeps-color h-1.5 w-6 rounded-full bg-nearness/35" />
            {t("comparison.chance")}
          </span>
        </>
      )}
      <span className="inline-flex items-center gap-2">
        <span className="keeps-color h-4 w-1 rounded-full bg-ink" />
        {t("comparison.group")}
      </span>
      <TextLink href={paths.comparisonGuide()}>{t("comparison.guide.link")}</TextLink>
    </p>
  );
}
