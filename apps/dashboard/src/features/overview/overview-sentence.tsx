import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { listInWords } from "../../format/list-in-words.ts";
import { paths } from "../../paths.ts";
import { useSession } from "../../session/use-session.ts";
import type { OverviewPart } from "./overview-part.ts";

/** The page in a few sentences; every number opens the list behind it, with the same filters. */
export function OverviewSentence({ overview, search }: OverviewPart) {
  const { t } = useTranslation();
  const { teams } = useSession();
  const { people, trajectories, reasonsUnknown, dossier, signals } = overview;
  const unheard = signals.find(({ id }) => id === "G45")?.count ?? 0;
  const all = <FigureLink href={paths.trajectories(search)}>{people}</FigureLink>;
  const unknown = (
    <FigureLink tone="nearness" href={paths.trajectories({ ...search, redenen: "onbekend" })}>
      {reasonsUnknown}
    </FigureLink>
  );
  const growing = (
    <FigureLink tone="autonomy" href={paths.trajectories({ ...search, gegroeid: true })}>
      {dossier?.grew}
    </FigureLink>
  );
  const silent = (
    <FigureLink tone="nearness" href={paths.trajectories({ ...search, signaal: "G45" })}>
      {unheard}
    </FigureLink>
  );
  const names = (teams ?? []).map(({ name }) => name);
  const words = { count: names.length, teams: listInWords(t, names) };
  const of = names.length === 0 ? "" : `${t("overview.ofTeams", words)} `;
  // The list behind the first number counts trajectories; someone may have two.
  const together =
    people === trajectories ? "" : `${t("overview.together", { count: trajectories })} `;
  const lead = `${of}${together}${t("overview.lead")}`;
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
          {dossier !== null && (
            <>
              {unheard > 0 && (
                <>
                  <br />
                  <Trans
                    t={t}
                    i18nKey="overview.unheard"
                    count={unheard}
                    components={{ figure: silent }}
                  />
                </>
              )}
              <br />
              <Trans
                t={t}
                i18nKey="overview.grew"
                count={dossier.grew}
                components={{ figure: growing }}
              />
            </>
          )}
        </>
      )}
    </PageSentence>
  );
}
