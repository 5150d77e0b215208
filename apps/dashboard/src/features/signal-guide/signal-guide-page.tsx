import { signalGroups } from "@nabij/domain";
import {
  Breadcrumb,
  Button,
  Card,
  EmptyState,
  PageTop,
  SearchField,
  Skeleton,
  TextLink,
} from "@nabij/ui";
import { useLocation } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import { MayNot } from "../../page-state/may-not.tsx";
import { PrintButton } from "../../page-state/print-button.tsx";
import { PrintedDay } from "../../page-state/printed-day.tsx";
import { paths } from "../../paths.ts";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { GuideArticle } from "./guide-article.tsx";
import { GuideSentence } from "./guide-sentence.tsx";
import { searchSignals } from "./search-signals.ts";
import { useSignalGuide } from "./use-signal-guide.ts";

/** Every signal: what it says, why, with which limit, and how often it stands open here. */
export function SignalGuidePage() {
  const { t } = useTranslation();
  usePageTitle(t("signalGuide.pageTitle"));
  return useMay("signal.read").may ? <Guide /> : <MayNot permission="signal.read" />;
}

function Guide() {
  const { t } = useTranslation();
  const guide = useSignalGuide();
  const { state, error, retry } = guide;
  return (
    <>
      <PageTop actions={<PrintButton />}>
        <Breadcrumb
          label={t("signalGuide.where")}
          parents={[{ href: paths.signals(), label: t("signalGuide.signals") }]}
          current={t("signalGuide.pageTitle")}
        />
      </PageTop>
      <PrintedDay />
      {state === "loading" && <Skeleton lines={12} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "ready" && <Entries guide={guide} />}
    </>
  );
}

function Entries({ guide: { entries, questions } }: { guide: ReturnType<typeof useSignalGuide> }) {
  const { t, i18n } = useTranslation();
  const [looked, setLooked] = useState("");
  const found = searchSignals(entries, useDeferredValue(looked), i18n.language);
  const pointedAt = usePointedAt();
  const groups = signalGroups.flatMap((group) => {
    const inside = found.filter(({ definition }) => definition.group === group);
    return inside.length === 0 ? [] : [{ group, inside }];
  });
  return (
    <>
      <GuideSentence entries={entries} />
      <div id="uitleg" className="no-print mb-6 flex scroll-mt-20 flex-col gap-3">
        <SearchField label={t("signalGuide.search")} value={looked} onChange={setLooked} />
        <p role="status" className={looked === "" ? "sr-only" : "text-sm text-soft"}>
          {looked !== "" && t("signalGuide.found", { count: found.length })}
        </p>
        {looked === "" && <Groups groups={groups.map(({ group }) => group)} />}
      </div>
      {groups.map(({ group, inside }) => (
        <div key={group} id={`groep-${group}`} className="mb-6 scroll-mt-20">
          <Card
            title={t(`signalGuide.group.${group}`)}
            aside={t("signalGuide.groupCount", { count: inside.length })}
          >
            <ul className="divide-y divide-line">
              {inside.map((entry) => (
                <GuideArticle
                  key={entry.id}
                  entry={entry}
                  questions={questions}
                  isPointedAt={entry.id === pointedAt}
                />
              ))}
            </ul>
          </Card>
        </div>
      ))}
      {groups.length === 0 && (
        <EmptyState
          title={t("signalGuide.nothing")}
          action={<Button onClick={() => setLooked("")}>{t("signalGuide.showAll")}</Button>}
        >
          {t("signalGuide.nothingText")}
        </EmptyState>
      )}
    </>
  );
}

function Groups({ groups }: { groups: readonly (typeof signalGroups)[number][] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("signalGuide.jump")}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {groups.map((group) => (
          <li key={group}>
            <TextLink
              href={`${paths.signalGuide()}#groep-${group}`}
              className="inline-block decoration-line hover:decoration-ink pointer-coarse:py-2.5"
            >
              {t(`signalGuide.group.${group}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The part the address points at, brought into view once the page is drawn. */
function usePointedAt(): string {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== "") document.getElementById(hash)?.scrollIntoView({ block: "start" });
  }, [hash]);
  return hash;
}
