import type { ExplanatoryAnalysis } from "@nabij/domain";
import { Button, TextField } from "@nabij/ui";
import { useState } from "react";
import type { StoredRecord } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { changeStored } from "../save/record-gateway.ts";
import type { RecordActions } from "../save/use-record-actions.ts";

interface ReceiptFormProps {
  analysis: ExplanatoryAnalysis;
  today: string;
  actions: RecordActions;
}

/** One line to confirm that an organisation read this version (S7). */
export function ReceiptForm({ analysis, today, actions }: ReceiptFormProps) {
  const { t } = useDossierWords();
  const [organisation, setOrganisation] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const name = organisation.trim();
  const store = async () => {
    if (name === "") return setProblem(t("dossier.problem.required"));
    const readReceipts = [...analysis.readReceipts, { organisation: name, on: today }];
    const { id, version } = analysis;
    const outcome = await changeStored("explanatoryAnalysis", id, version, { readReceipts });
    if (outcome.type === "saved") {
      setOrganisation("");
      setProblem(null);
      actions.heard("explanatoryAnalysis", outcome.record as StoredRecord, false);
      return;
    }
    setProblem(
      t(outcome.type === "offline" ? "dossier.save.offlineAction" : "dossier.analysis.notStored"),
    );
  };
  return (
    <form
      className="no-print flex flex-wrap items-end gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <div className="min-w-52 flex-1 sm:max-w-80">
        <TextField
          label={t("dossier.analysis.readBy")}
          value={organisation}
          maxLength={200}
          error={problem ?? undefined}
          onChange={(text) => {
            setOrganisation(text);
            setProblem(null);
          }}
        />
      </div>
      <Button type="submit">{t("dossier.analysis.confirmRead")}</Button>
    </form>
  );
}
