import type { DeliveredHours } from "@nabij/domain";
import { Button } from "@nabij/ui";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { RecordLine } from "./record-line.tsx";
import { SectionCard } from "./section-card.tsx";
import { summarise } from "./summarise.ts";
import { useMayWrite } from "./use-leave.ts";

/** Weeks drawn; older ones stand in the export. */
const weeksShown = 12;

/** How near over time, and what was planned and delivered in the last weeks (S4, S19). */
export function HoursSection({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t } = words;
  const mayAdd = useMayWrite("intensity");
  const mayLog = useMayWrite("deliveredHours");
  const periods = dossier.records.intensity.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const weeks = dossier.records.deliveredHours
    .toSorted((a, b) => a.year - b.year || a.week - b.week)
    .slice(-weeksShown);
  return (
    <SectionCard
      anchor="uren"
      title={t("dossier.section.intensity.title")}
      subtitle={t("dossier.section.intensity.subtitle")}
      empty={t("dossier.section.intensity.empty")}
      addLabel={t("dossier.section.addPeriod")}
      onAdd={mayAdd ? () => open({ kind: "intensity", id: null }) : undefined}
      visible={3}
      items={periods.map((period) => (
        <RecordLine
          key={period.id}
          summary={summarise("intensity", period, words, dossier.at)}
          onOpen={() => open({ kind: "intensity", id: period.id })}
        />
      ))}
    >
      {(weeks.length > 0 || mayLog) && (
        <div className="mb-5">
          {weeks.length > 0 && <WeekBars weeks={weeks} open={open} />}
          {mayLog && (
            <Button
              size="small"
              className="no-print mt-2"
              onClick={() => open({ kind: "deliveredHours", id: null, focus: "deliveredHours" })}
            >
              {t("dossier.section.logWeek")}
            </Button>
          )}
        </div>
      )}
    </SectionCard>
  );
}

/** Delivered inside planned, week by week; a press opens the week. */
function WeekBars({ weeks, open }: { weeks: readonly DeliveredHours[]; open: Open }) {
  const { t, number } = useDossierWords();
  const max = Math.max(
    1,
    ...weeks.flatMap(({ plannedHours, deliveredHours }) => [plannedHours, deliveredHours]),
  );
  return (
    <>
      <ul className="flex h-28 items-end gap-1.5">
        {weeks.map(({ id, year, week, plannedHours, deliveredHours }) => {
          const name = t("dossier.hoursOfWeek", {
            week,
            year,
            delivered: number(deliveredHours),
            planned: number(plannedHours),
          });
          return (
            <li key={id} className="h-full max-w-10 flex-1">
              <button
                type="button"
                aria-label={name}
                title={name}
                onClick={() => open({ kind: "deliveredHours", id, focus: "deliveredHours" })}
                className="relative flex size-full items-end rounded-tag hover:bg-line/40"
              >
                <span
                  className="keeps-color absolute inset-x-0 bottom-4 rounded-t-[3px] border-[1.5px] border-b-0 border-dashed border-edge"
                  style={{ height: `calc((100% - 1rem) * ${plannedHours / max})` }}
                />
                <span
                  className="keeps-color absolute inset-x-0 bottom-4 rounded-t-[3px] bg-nearness/75"
                  style={{ height: `calc((100% - 1rem) * ${deliveredHours / max})` }}
                />
                <span
                  aria-hidden
                  className="w-full text-center text-[0.8125rem] leading-4 text-soft"
                >
                  {week}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-xs text-soft">{t("dossier.section.weekLegend")}</p>
    </>
  );
}
