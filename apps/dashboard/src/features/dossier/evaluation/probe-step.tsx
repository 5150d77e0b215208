import { impactCosts } from "@nabij/domain";
import { Button, Select, TextArea } from "@nabij/ui";
import { useState } from "react";
import type { Fields } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";

interface ProbeStepProps {
  impacts: readonly Fields[];
  /** Stores what was said, and goes on. */
  onAnswer: (changes: Fields) => void;
}

const whom = ["client", "team", "medebewoners", "familie"] as const;

/** Asks once more for what nearness costs: people name it only when asked twice (S33, G39). */
export function ProbeStep({ impacts, onAnswer }: ProbeStepProps) {
  const { t, value, item } = useDossierWords();
  const [note, setNote] = useState("");
  const [theme, setTheme] = useState<string>("anders");
  const [on, setOn] = useState<(typeof whom)[number]>("client");
  const options = (list: readonly string[]) =>
    list.map((each) => ({ value: each, label: value(each) }));
  const add = () =>
    onAnswer({
      probed: true,
      impacts: [
        ...impacts,
        { direction: "negatief", prompt: "na-doorvragen", on, theme, note: note.trim() || null },
      ],
    });
  return (
    <div className="space-y-5">
      <h3 className="text-section font-semibold text-balance">{t("dossier.evaluate.probe")}</h3>
      <p className="text-sm text-soft">{t("dossier.evaluate.probeWhy")}</p>
      <TextArea label={item("note")} value={note} onChange={setNote} maxLength={200} rows={3} />
      <Select
        label={item("theme")}
        options={options([...impactCosts, "anders"])}
        value={theme}
        onChange={(chosen) => setTheme(chosen ?? "anders")}
      />
      <Select
        label={item("onWhom")}
        options={whom.map((each) => ({ value: each, label: value(each) }))}
        value={on}
        onChange={(chosen) => setOn(chosen ?? "client")}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="primary" onClick={add} disabled={theme === "anders" && note.trim() === ""}>
          {t("dossier.evaluate.addCost")}
        </Button>
        <Button onClick={() => onAnswer({ probed: true })}>{t("dossier.evaluate.noCost")}</Button>
      </div>
    </div>
  );
}
