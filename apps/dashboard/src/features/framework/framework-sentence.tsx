import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { FrameworkSearch } from "../../preferences/framework-search.ts";
import type { Board } from "./use-board.ts";

/** How many are behind and who the longest; every number opens what is behind it. */
export function FrameworkSentence({ board, search }: { board: Board; search: FrameworkSearch }) {
  const { t } = useTranslation();
  const { counts, cards, unstarted } = board;
  const [worst] = cards;
  const everything: FrameworkSearch = { ...search, tempo: "alles", wie: undefined };
  const all = <FigureLink href={paths.framework(everything)}>{counts.started}</FigureLink>;
  const lead = [
    t("process.framework.lead"),
    ...(unstarted.length > 0
      ? [t("process.framework.unstartedLead", { count: unstarted.length })]
      : []),
  ].join(" ");
  if (counts.started === 0) {
    return <PageSentence lead={lead}>{t("process.framework.sentence.none")}</PageSentence>;
  }
  if (counts.late === 0 || worst === undefined) {
    return (
      <PageSentence lead={lead}>
        <Trans
          t={t}
          i18nKey="process.framework.sentence.onTime"
          count={counts.started}
          components={{ all }}
        />
      </PageSentence>
    );
  }
  return (
    <PageSentence lead={lead}>
      <Trans
        t={t}
        i18nKey="process.framework.sentence.late"
        count={counts.late}
        values={{
          started: counts.started,
          name: worst.clientName,
          days: t("days.count", { count: worst.daysLate }),
        }}
        components={{
          all,
          late: (
            <FigureLink tone="nearness" href={paths.framework({ ...everything, tempo: "te-laat" })}>
              {counts.late}
            </FigureLink>
          ),
          worst: (
            <FigureLink href={paths.trajectory(worst.trajectoryId, "afwegingskader")}>
              {worst.clientName}
            </FigureLink>
          ),
        }}
      />
    </PageSentence>
  );
}
