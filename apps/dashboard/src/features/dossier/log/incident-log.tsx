import { Incident } from "@nabij/domain";
import { RadioGroup, TextArea } from "@nabij/ui";
import { useState } from "react";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { DayChoice } from "./day-choice.tsx";
import { StoreButton } from "./store-button.tsx";
import { useLog } from "./use-log.ts";

const kinds = Incident.shape.kind.options;

/** What happened and when; whether someone was hurt may stay unknown. */
export function IncidentLog({ dossier }: { dossier: Dossier }) {
  const { t, value, field } = useDossierWords();
  const log = useLog(dossier);
  const [kind, setKind] = useState<Incident["kind"] | null>(null);
  const [date, setDate] = useState(dossier.at);
  const [injury, setInjury] = useState<"ja" | "nee" | null>(null);
  const [note, setNote] = useState("");
  const store = () =>
    log.store("incident", {
      kind,
      date,
      injury: injury === null ? null : injury === "ja",
      note: note.trim() || null,
    });
  return (
    <div className="space-y-6">
      <RadioGroup
        label={t("dossier.log.whatHappened")}
        size="phone"
        options={kinds.map((each) => ({ value: each, label: value(each) }))}
        value={kind}
        onChange={setKind}
      />
      <DayChoice today={dossier.at} value={date} onChange={setDate} />
      <RadioGroup
        label={field("incident", "injury")}
        look="line"
        size="phone"
        options={(["ja", "nee"] as const).map((each) => ({ value: each, label: value(each) }))}
        value={injury}
        onChange={setInjury}
      />
      <TextArea label={t("dossier.log.note")} value={note} onChange={setNote} rows={2} />
      <StoreButton
        dossier={dossier}
        needed={kind === null ? t("dossier.log.needKind") : null}
        onStore={store}
      />
    </div>
  );
}
