import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { OverviewSearch } from "../../preferences/overview-search.ts";
import type { Overview } from "./use-overview.ts";

interface OverviewSentenceProps {
  overview: Overview;
  search: OverviewSearch;
}

/** The page in three sentences; every number opens the list behind it, with the same filters. */
export function OverviewSentence({ overview, search }: OverviewSentenceProps) {
  const { t } = useTranslation();
  const { people, trajectories, reasonsUnknown, grew } = overview;
  const all = <FigureLink href={paths.trajectories(search)}>{people}</FigureLink>;
  const unknown = (
    <FigureLink tone="nearness" href={paths.trajectories({ ...search, redenen: "onbekend" })}>
      {reasonsUnknown}
    </FigureLink>
  );
  const growing = (
    <FigureLink tone="autonomy" href={paths.trajectories({ ...search, gegroeid: true })}>
      {grew}
    </FigureLink>
  );
  // The list behind the first number counts trajectories; someone may have two.
  const together =
    people === trajectories ? "" : `${t("overview.together", { count: trajectories })} `;
  const lead = `${together}${t("overview.lead")}`;
  return (
    <PageSentence lead={lead}>
      <Trans t={t} i18nKey="overview.people" count={people} components={{ figure: all }} />
      {people > 0 && (
        <>
          <br />
          <Trans
            t={t}
            i18nKey="overview.unknown"
            count={reasonsUnknown}
            components={{ figure: unknown }}
          />
          <br />
          <Trans t={t} i18nKey="overview.grew" count={grew} components={{ figure: growing }} />
        </>
      )}
    </PageSentence>
  );
}
