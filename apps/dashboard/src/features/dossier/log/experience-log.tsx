import { Experience } from "@nabij/domain";
import { RadioGroup, TextArea } from "@nabij/ui";
import { useState } from "react";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { DayChoice } from "./day-choice.tsx";
import { StoreButton } from "./store-button.tsx";
import { useLog } from "./use-log.ts";

const nearness = Experience.shape.nearness.unwrap().options;

/** Something the client did for the first time, and how near someone was. */
export function ExperienceLog({ dossier }: { dossier: Dossier }) {
  const { t, value, field, hint } = useDossierWords();
  const log = useLog(dossier);
  const [what, setWhat] = useState("");
  const [date, setDate] = useState(dossier.at);
  const [near, setNear] = useState<Experience["nearness"]>(null);
  return (
    <div className="space-y-6">
      <TextArea
        label={field("experience", "what")}
        hint={hint("experience", "what")}
        value={what}
        maxLength={200}
        rows={2}
        onChange={setWhat}
      />
      <RadioGroup
        label={field("experience", "nearness")}
        size="phone"
        options={nearness.map((each) => ({ value: each, label: value(each) }))}
        value={near}
        onChange={setNear}
      />
      <DayChoice today={dossier.at} value={date} onChange={setDate} />
      <StoreButton
        dossier={dossier}
        needed={what.trim() === "" ? t("dossier.log.needWhat") : null}
        onStore={() => log.store("experience", { what: what.trim(), date, nearness: near })}
      />
    </div>
  );
}
