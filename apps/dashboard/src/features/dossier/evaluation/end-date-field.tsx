import { closingEvaluations, closingRefusal } from "@nabij/domain";
import { Button, DateField } from "@nabij/ui";
import { useEffect, useRef, useState } from "react";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";

interface EndDateFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled: boolean;
  value: string | null;
  dossier: Dossier;
  open: Open;
  onChange: (day: string | null) => void;
}

/** The day a trajectory ends; it is kept back until a closing evaluation near that day is whole (S14). */
export function EndDateField({ value, dossier, open, onChange, ...shared }: EndDateFieldProps) {
  const { t, field, list, day: inWords } = useDossierWords();
  const [waiting, setWaiting] = useState<string | null>(null);
  const { evaluation } = dossier.records;
  const refusal = waiting === null ? null : closingRefusal(evaluation, waiting);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (waiting !== null) notice.current?.scrollIntoView({ block: "nearest" });
  }, [waiting]);
  const choose = (day: string | null) => {
    const isHeld = day !== null && closingRefusal(evaluation, day) !== null;
    setWaiting(isHeld ? day : null);
    if (!isHeld) onChange(day);
  };
  const toEvaluation = (day: string) => {
    const [begun] = closingEvaluations(evaluation, day);
    open(
      begun === undefined
        ? {
            kind: "evaluation",
            id: null,
            prefill: { kind: "afsluiting", date: day, decision: "stoppen", nextDate: null },
          }
        : { kind: "evaluation", id: begun.id, focus: refusal?.missing[0] },
    );
  };
  return (
    <div className="space-y-3">
      <DateField {...shared} value={waiting ?? value} onChange={choose} />
      {waiting !== null && refusal !== null && (
        <div
          ref={notice}
          role="status"
          className="rounded-control border border-dashed border-edge px-4 py-3 text-sm"
        >
          <p>{t("dossier.evaluate.firstClose", { day: inWords(waiting) })}</p>
          <p className="mt-1 text-soft">
            {t("dossier.evaluate.stillMissing", {
              list: list(refusal.missing.map((name) => field("evaluation", name))),
            })}
          </p>
          <Button size="small" className="mt-3" onClick={() => toEvaluation(waiting)}>
            {t("dossier.evaluate.makeClosing")}
          </Button>
        </div>
      )}
    </div>
  );
}
