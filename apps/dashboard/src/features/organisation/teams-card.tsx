import type { RatingCounts, TeamStanding } from "@nabij/domain";
import { Card, DataTable, EmptyState, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { StandingOfTeam } from "./use-policy.ts";

/** How the teams stand around the trajectories that run: counts by name, in no order of better or worse. */
export function TeamsCard({ teams }: { teams: readonly StandingOfTeam[] | null }) {
  const { t } = useTranslation();
  if (teams === null)
    return (
      <Card title={t("organisation.teams.title")} outline="alone">
        <p className="text-soft">{t("organisation.teams.notYours")}</p>
      </Card>
    );
  return (
    <Card title={t("organisation.teams.title")} subtitle={t("organisation.teams.subtitle")}>
      <div id="teams" className="scroll-mt-20">
        <DataTable
          caption={t("organisation.teams.title")}
          rows={teams}
          rowKey={({ id }) => id ?? ""}
          empty={
            <EmptyState title={t("organisation.teams.emptyTitle")}>
              {t("organisation.teams.emptyText")}
            </EmptyState>
          }
          columns={[
            {
              id: "team",
              header: t("organisation.teams.team"),
              cell: ({ name }) => name ?? t("organisation.teams.none"),
            },
            {
              id: "trajectories",
              header: t("organisation.teams.trajectories"),
              align: "end",
              cell: ({ id, standing }) =>
                id === null ? (
                  standing.trajectories
                ) : (
                  <TextLink href={paths.trajectories({ team: id })}>
                    {standing.trajectories}
                  </TextLink>
                ),
            },
            ...(["stability", "confidence"] as const).map((what) => ({
              id: what,
              header: t(`organisation.teams.${what}`),
              cell: ({ standing }: StandingOfTeam) => <Ratings counts={standing[what]} />,
            })),
            ...(["staffLeft", "sharedVision", "coResidentsAsked"] as const).map((what) => ({
              id: what,
              header: t(`organisation.teams.${what}`),
              cell: ({ standing }: StandingOfTeam) => <YesNo counts={standing[what]} />,
            })),
          ]}
        />
      </div>
      <p className="mt-4 max-w-measure text-sm text-soft">{t("organisation.teams.note")}</p>
    </Card>
  );
}

const ratings = ["hoog", "midden", "laag", "onbekend"] as const;

function Ratings({ counts }: { counts: RatingCounts }) {
  const { t } = useTranslation();
  return (
    <Counts
      parts={ratings.map((each) => ({
        word: t(`organisation.rating.${each}`),
        count: counts[each],
        isUnknown: each === "onbekend",
      }))}
    />
  );
}

function YesNo({ counts }: { counts: TeamStanding["staffLeft"] }) {
  const { t } = useTranslation();
  return (
    <Counts
      parts={(["ja", "nee", "onbekend"] as const).map((each) => ({
        word: t(`organisation.answer.${each}`),
        count: counts[each],
        isUnknown: each === "onbekend",
      }))}
    />
  );
}

type Part = { readonly word: string; readonly count: number; readonly isUnknown: boolean };

/** Counts as words, each on a line of its own on a wide screen; what is unknown in a softer tone. */
function Counts({ parts }: { parts: readonly Part[] }) {
  return (
    <span className="max-sm:text-right">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ word, count, isUnknown }) => (
          <span
            key={word}
            className={`block whitespace-nowrap max-sm:inline max-sm:not-first:ml-2.5 ${isUnknown ? "text-soft" : ""}`}
          >
            <span className="tabular-nums">{count}</span> {word}
          </span>
        ))}
    </span>
  );
}
