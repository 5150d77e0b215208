import { Button } from "@nabij/ui";
import type { Dossier, Fields } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open, Opening } from "../opening.ts";

interface FollowUpStepProps {
  dossier: Dossier;
  draft: Fields;
  open: Open;
  onClose: () => void;
}

/** What follows from an evaluation: one press away, with what is known filled in (S22). */
export function FollowUpStep({ dossier, draft, open, onClose }: FollowUpStepProps) {
  const { t, day } = useDossierWords();
  const { trajectory } = dossier;
  const isEnding = draft.kind === "afsluiting" && trajectory.endDate === null;
  const date = typeof draft.date === "string" ? draft.date : dossier.at;
  const nextDate = typeof draft.nextDate === "string" ? draft.nextDate : null;
  const ways: readonly { readonly label: string; readonly opening: Opening }[] = [
    ...(isEnding
      ? [
          {
            label: t("dossier.evaluate.end", { day: day(date) }),
            opening: {
              kind: "trajectory",
              id: trajectory.id,
              prefill: { endDate: date },
              focus: "endDate",
            },
          } as const,
        ]
      : [
          { label: t("dossier.evaluate.step"), opening: { kind: "opbouwStep", id: null } } as const,
          { label: t("dossier.evaluate.goal"), opening: { kind: "goal", id: null } } as const,
        ]),
    {
      label: t("dossier.evaluate.agreement"),
      opening: { kind: "agreement", id: null, prefill: { dueOn: nextDate } },
    },
    {
      label: t("dossier.evaluate.voice"),
      opening: { kind: "clientVoice", id: null, prefill: { date }, focus: "said" },
    },
  ];
  return (
    <div className="space-y-5">
      <h3 className="text-section font-semibold">{t("dossier.evaluate.stored")}</h3>
      <p className="text-sm text-soft">
        {nextDate === null
          ? t("dossier.evaluate.followUp")
          : t("dossier.evaluate.followUpNext", { day: day(nextDate) })}
      </p>
      <div className="grid gap-2.5">
        {ways.map(({ label, opening }) => (
          <Button key={label} onClick={() => open(opening)}>
            {label}
          </Button>
        ))}
        <Button variant="quiet" onClick={onClose}>
          {t("dossier.evaluate.nothing")}
        </Button>
      </div>
    </div>
  );
}
