import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { type SignalCount, useSignalCounts } from "./use-signals.ts";

interface SignalsSentenceProps {
  search: SignalSearch;
  counts: readonly SignalCount[];
  /** The filters that are on, in words. */
  filter: string;
}

/** How many signals there are and how many weigh heavily, each with the way to them. */
export function SignalsSentence({ search, counts, filter }: SignalsSentenceProps) {
  const { t } = useTranslation();
  const sum = (some: readonly SignalCount[]) => some.reduce((all, { count }) => all + count, 0);
  const total = sum(counts);
  const high = sum(counts.filter(({ severity }) => severity === "high"));
  const rests = search.rust === true;
  return (
    <PageSentence
      lead={
        <>
          {filter !== "" && `${t("signal.filteredLead", { filters: filter })} `}
          {search.dag === undefined && <WhoseSignals search={search} />}
        </>
      }
    >
      <Trans
        t={t}
        i18nKey={rests ? "signal.sentence.resting" : "signal.sentence.open"}
        count={total}
        components={{
          open: <FigureLink href={`${paths.signals(search)}#lijst`}>{null}</FigureLink>,
        }}
      />
      {high > 0 && high < total && (
        <>
          <br />
          <Trans
            t={t}
            i18nKey="signal.sentence.high"
            count={high}
            components={{
              high: (
                <FigureLink href={paths.signals({ ...search, ernst: "high" })}>{null}</FigureLink>
              ),
            }}
          />
        </>
      )}
    </PageSentence>
  );
}

/** How many the reader takes on, how many are nobody's and how many rest; of today only. */
function WhoseSignals({ search }: { search: SignalSearch }) {
  const { t } = useTranslation();
  const open = { ...search, rust: undefined };
  const mine: SignalSearch = { ...open, wie: "ik" };
  const nobody: SignalSearch = { ...open, wie: "niemand" };
  const resting: SignalSearch = { ...search, wie: undefined, rust: true };
  const parts = [
    { key: "mine", search: mine, answer: useSignalCounts(mine) },
    { key: "nobody", search: nobody, answer: useSignalCounts(nobody) },
    { key: "rest", search: resting, answer: useSignalCounts(resting) },
  ] as const;
  if (parts.some(({ answer }) => answer.isPending)) return null;
  return parts.map(({ key, search: to, answer }, index) => (
    <span key={key}>
      {index > 0 && (index === 1 ? ", " : "; ")}
      <Trans
        t={t}
        i18nKey={`signal.sentence.${key}`}
        count={answer.total}
        components={{ [key]: <FigureLink href={paths.signals(to)}>{null}</FigureLink> }}
      />
    </span>
  ));
}
