import { NumberField, RadioGroup } from "@nabij/ui";
import { useState } from "react";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { logWeeks } from "./log-week.ts";
import { StoreButton } from "./store-button.tsx";
import { useLog } from "./use-log.ts";

/** The hours of a week: as planned unless someone says otherwise; never written twice. */
export function HoursLog({ dossier }: { dossier: Dossier }) {
  const { t, field } = useDossierWords();
  const log = useLog(dossier);
  const [weeks] = useState(() => logWeeks(dossier.records.deliveredHours, dossier.at));
  const [which, setWhich] = useState(weeks[0].which);
  const week = weeks.find((each) => each.which === which) ?? weeks[0];
  const [typed, setTyped] = useState<Typed>({});
  const planned = typed.planned ?? week.planned;
  const delivered = typed.delivered ?? week.stored?.deliveredHours ?? planned;
  const guard = typed.guard ?? week.stored?.guardHours ?? null;
  const number = { unit: t("dossier.unit.hours"), unreadable: t("dossier.problem.number") };
  const store = () =>
    log.store(
      "deliveredHours",
      {
        year: week.year,
        week: week.week,
        plannedHours: planned,
        deliveredHours: delivered,
        guardHours: guard,
      },
      week.stored,
    );
  return (
    <div className="space-y-6">
      <RadioGroup
        label={t("dossier.log.whichWeek")}
        look="line"
        size="phone"
        options={weeks.map((each) => ({
          value: each.which,
          label: t(`dossier.log.week_${each.which}`, { week: each.week }),
        }))}
        value={which}
        onChange={(chosen) => {
          setWhich(chosen);
          setTyped({});
        }}
      />
      {week.stored !== undefined && (
        <p className="text-sm text-soft">{t("dossier.log.alreadyThere")}</p>
      )}
      <NumberField
        {...number}
        key={`delivered-${which}`}
        label={field("deliveredHours", "deliveredHours")}
        hint={
          planned === null || week.stored !== undefined ? undefined : t("dossier.log.asPlanned")
        }
        value={delivered}
        onChange={(hours) => setTyped({ ...typed, delivered: hours })}
      />
      <details open={planned === null}>
        <summary className="min-h-11 py-2.5 text-sm text-soft">
          {t("dossier.log.moreHours")}
        </summary>
        <div className="mt-2 space-y-5">
          <NumberField
            {...number}
            key={`planned-${which}`}
            label={field("deliveredHours", "plannedHours")}
            value={planned}
            onChange={(hours) => setTyped({ ...typed, planned: hours })}
          />
          <NumberField
            {...number}
            key={`guard-${which}`}
            label={field("deliveredHours", "guardHours")}
            value={guard}
            onChange={(hours) => setTyped({ ...typed, guard: hours })}
          />
        </div>
      </details>
      <StoreButton
        dossier={dossier}
        needed={delivered === null || planned === null ? t("dossier.log.needHours") : null}
        onStore={store}
      />
    </div>
  );
}

/** What was typed over what was known. */
type Typed = {
  readonly planned?: number | null;
  readonly delivered?: number | null;
  readonly guard?: number | null;
};
