import { ClientVoice } from "@nabij/domain";
import { RadioGroup, TextArea } from "@nabij/ui";
import { useState } from "react";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { DayChoice } from "./day-choice.tsx";
import { StoreButton } from "./store-button.tsx";
import { useLog } from "./use-log.ts";

const ways = ClientVoice.shape.how.unwrap().options;

/** What the client said or showed, as literally as it can be written down (S32). */
export function VoiceLog({ dossier }: { dossier: Dossier }) {
  const { t, value, field, hint } = useDossierWords();
  const log = useLog(dossier);
  const [said, setSaid] = useState("");
  const [date, setDate] = useState(dossier.at);
  const [how, setHow] = useState<ClientVoice["how"]>(null);
  return (
    <div className="space-y-6">
      <TextArea
        label={field("clientVoice", "said")}
        hint={hint("clientVoice", "said")}
        value={said}
        rows={3}
        onChange={setSaid}
      />
      <RadioGroup
        label={field("clientVoice", "how")}
        hint={hint("clientVoice", "how")}
        size="phone"
        options={ways.map((each) => ({ value: each, label: value(each) }))}
        value={how}
        onChange={setHow}
      />
      <DayChoice today={dossier.at} value={date} onChange={setDate} />
      <StoreButton
        dossier={dossier}
        needed={said.trim() === "" ? t("dossier.log.needSaid") : null}
        onStore={() => log.store("clientVoice", { said: said.trim(), date, how })}
      />
    </div>
  );
}
