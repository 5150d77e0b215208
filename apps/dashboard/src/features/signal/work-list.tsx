import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { searchText } from "../../preferences/search-text.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { usePageKeys } from "../../shell/page-keys.ts";
import { FollowUpWindows } from "../../signal-follow-up/follow-up-windows.tsx";
import { signalKey } from "../../signal-follow-up/followed-signal.ts";
import { useFollowUp } from "../../signal-follow-up/use-follow-up.ts";
import { trpc } from "../../trpc.ts";
import { ChosenBar } from "./chosen-bar.tsx";
import { KindList } from "./kind-list.tsx";
import { TrajectoryList } from "./trajectory-list.tsx";
import { useChosenSignals } from "./use-chosen-signals.ts";
import { useLineKeys } from "./use-line-keys.ts";
import type { NamedSignal, SignalCount } from "./use-signals.ts";

interface WorkListProps {
  search: SignalSearch;
  counts: readonly SignalCount[];
}

/** The lines of the work list, with everything one can do with one of them or with many. */
export function WorkList({ search, counts }: WorkListProps) {
  const followUp = useFollowUp();
  const under = searchText({ ...search, groep: undefined });
  const chosen = useChosenSignals(under);
  const find = useShownSignal();
  const on = (act: (signal: NamedSignal) => void) => (line: HTMLElement) => {
    const signal = find(line.dataset.line ?? "");
    if (signal !== undefined && search.dag === undefined) act(signal);
  };
  const list = useLineKeys({
    a: on((signal) => followUp.take([signal])),
    s: on((signal) => followUp.open("rest", [signal])),
    h: on((signal) => followUp.open("history", [signal])),
    x: on((signal) => chosen.toggle([signal])),
  });
  useHelpOfKeys();
  const tools = { chosen, followUp, day: search.dag };
  return (
    <>
      <div ref={list} id="lijst" data-rows="signals" className="scroll-mt-20">
        {search.groep === "traject" ? (
          <TrajectoryList search={search} tools={tools} />
        ) : (
          <KindList key={under} counts={counts} search={search} tools={tools} />
        )}
      </div>
      <ChosenBar chosen={chosen} followUp={followUp} />
      <FollowUpWindows followUp={followUp} />
    </>
  );
}

/** Puts the keys of a line in the list of keys. */
function useHelpOfKeys() {
  const { t } = useTranslation();
  usePageKeys({
    title: t("signal.followUp.keys.title"),
    lines: [
      { key: "a", does: t("signal.followUp.keys.takeOn") },
      { key: "s", does: t("signal.followUp.keys.rest") },
      { key: "h", does: t("signal.followUp.keys.history") },
    ],
  });
}

/** Finds a signal that is on screen by its key, among what was fetched. */
function useShownSignal() {
  const cache = useQueryClient();
  return (key: string): NamedSignal | undefined =>
    cache
      .getQueriesData<{ readonly signals: readonly NamedSignal[] }>(trpc.signal.list.pathFilter())
      .flatMap(([, page]) => page?.signals ?? [])
      .find((signal) => signalKey(signal) === key);
}
