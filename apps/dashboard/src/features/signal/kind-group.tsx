import { Button, ChevronRightIcon, ItemList, SeverityMark, Skeleton, TextLink } from "@nabij/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { paths } from "../../paths.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { signalAnchors } from "../../signal-words/signal-anchor.ts";
import { signalSentence } from "../../signal-words/signal-sentence.ts";
import { signalNextStep, signalTitle } from "../../signal-words/signal-title.ts";
import { WhyThisMatters } from "../../signal-words/why-this-matters.tsx";
import { MoreOf } from "./more-of.tsx";
import { SignalLine } from "./signal-line.tsx";
import { type NamedSignal, type SignalCount, signalQuery, useSignalPages } from "./use-signals.ts";
import type { WorkListTools } from "./work-list-tools.ts";

interface KindGroupProps {
  kind: SignalCount;
  search: SignalSearch;
  tools: WorkListTools;
  isOpen: boolean;
  onToggle: () => void;
}

/** Trajectories with one kind of signal: what it is once, then who and on what facts. */
export function KindGroup({ kind, search, tools, isOpen, onToggle }: KindGroupProps) {
  const { t, i18n } = useTranslation();
  const { id, severity, count } = kind;
  const list = useId();
  return (
    <li className="py-3.5 first:pt-0 last:pb-0">
      <div className="flex items-start justify-between gap-4">
        <h3 className="font-semibold">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={onToggle}
            className="flex cursor-pointer items-start gap-2.5 text-left leading-snug pointer-coarse:min-h-11 pointer-coarse:items-center"
          >
            <ChevronRightIcon
              size={16}
              className={`no-print mt-0.5 shrink-0 text-soft pointer-coarse:mt-0 ${isOpen ? "rotate-90" : ""}`}
            />
            <SeverityMark severity={severity} word={t(`choices.severity.${severity}`)} />
            {signalTitle(id, i18n.language)}
          </button>
        </h3>
        <span className="shrink-0 text-sm text-soft tabular-nums">
          {t("signal.trajectories", { count })}
        </span>
      </div>
      <div id={list} className="sm:pl-[3.3rem]">
        {!isOpen && (
          <p className="print-only text-sm text-soft">{t("signal.notPrinted", { count })}</p>
        )}
        {isOpen && (
          <>
            <p className="mt-1 mb-5 max-w-measure text-sm text-soft">
              {signalNextStep(id, i18n.language)} <WhyThisMatters id={id} />
            </p>
            <KindLines kind={kind} search={search} tools={tools} />
          </>
        )}
      </div>
    </li>
  );
}

const sizes = { first: 6, more: 24 };

function KindLines({ kind, search, tools }: Pick<KindGroupProps, "kind" | "search" | "tools">) {
  const { t } = useTranslation();
  const pages = useSignalPages({ ...signalQuery(search), sort: "kind", signal: kind.id }, sizes);
  const { signals, isPending, error, retry } = pages;
  if (isPending) return <Skeleton lines={4} label={t("state.loading")} />;
  if (error !== null) return <FailedState error={error} onRetry={retry} />;
  return (
    <>
      <ItemList>
        {signals.map((signal) => (
          <Who key={signal.trajectoryId} signal={signal} tools={tools} />
        ))}
      </ItemList>
      <div className="flex flex-wrap gap-3">
        <MoreOf pages={pages} />
        {tools.day === undefined && signals.length > 1 && (
          <Button
            variant="quiet"
            size="small"
            className="no-print mt-3 -ml-2.5"
            onClick={() => tools.chosen.toggle(signals)}
          >
            {t("signal.followUp.chooseAll")}
          </Button>
        )}
      </div>
    </>
  );
}

/** One person with this signal and the facts it rests on. */
function Who({ signal, tools }: { signal: NamedSignal; tools: WorkListTools }) {
  const { t, i18n } = useTranslation();
  const { id, trajectoryId, clientName, trajectoryNumber, startDate } = signal;
  const href = paths.trajectory(trajectoryId, signalAnchors[id], tools.day);
  return (
    <SignalLine
      signal={signal}
      tools={tools}
      title={
        <>
          <TextLink href={href} className="decoration-line hover:decoration-ink">
            {clientName}
          </TextLink>{" "}
          <span className="text-sm font-normal text-soft">
            {t("signal.runsSince", {
              number: trajectoryNumber,
              day: dayInWords(startDate, i18n.language),
            })}
          </span>
        </>
      }
    >
      {signalSentence(t, signal, i18n.language)}
    </SignalLine>
  );
}
