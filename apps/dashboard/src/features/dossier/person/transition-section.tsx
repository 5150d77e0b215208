import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayWrite } from "../section/use-leave.ts";
import { turning18 } from "./turning-18.ts";

/** Turning 18: how long still, and what the plan lacks; left out for who it no longer concerns (S20). */
export function TransitionSection({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t, day } = words;
  const mayWrite = useMayWrite("transition18");
  const plans = dossier.records.transition18.toSorted((a, b) =>
    (b.date ?? "").localeCompare(a.date ?? ""),
  );
  const turning = turning18(dossier.client.birthDate, plans, dossier.at);
  if (turning === null && plans.length === 0) return null;
  const [newest] = plans;
  return (
    <SectionCard
      anchor="achttien"
      title={t("dossier.section.transition18.title")}
      subtitle={t("dossier.section.transition18.subtitle")}
      empty={t("dossier.section.transition18.empty")}
      addLabel={t("dossier.section.add")}
      onAdd={
        mayWrite && newest === undefined
          ? () => open({ kind: "transition18", id: null })
          : undefined
      }
      items={plans.map((plan) => (
        <RecordLine
          key={plan.id}
          summary={summarise("transition18", plan, words, dossier.at)}
          onOpen={() => open({ kind: "transition18", id: plan.id })}
        />
      ))}
    >
      {turning && (
        <div className="mb-4">
          <p className="text-section font-semibold">
            {turning.isAdult
              ? t("dossier.eighteen.since", { day: day(turning.birthday) })
              : turning.months === 0
                ? t("dossier.eighteen.on", { day: day(turning.birthday) })
                : t("dossier.eighteen.in", { count: turning.months })}
          </p>
          {turning.missing.length > 0 && (
            <ul className="mt-2 space-y-1 text-sm text-nearness">
              {turning.missing.map((gap) => (
                <li key={gap}>{t(`dossier.eighteen.missing.${gap}`)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </SectionCard>
  );
}
