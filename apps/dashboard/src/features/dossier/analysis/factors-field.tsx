import type { Factor } from "@nabij/domain";
import {
  Button,
  FieldErrorText,
  IconButton,
  PlusIcon,
  Select,
  TextField,
  TrashIcon,
} from "@nabij/ui";
import { useDossierWords } from "../dossier-words.ts";
import { effects, type Graph } from "./draft-graph.ts";
import { nextKey } from "./next-key.ts";

interface FactorsFieldProps {
  label: string;
  error?: string | undefined;
  isDisabled: boolean;
  graph: Graph;
  onChange: (graph: Partial<Graph>, run?: string) => void;
}

/** The factors one by one, each with what it does to the behaviour; the drawing follows at once. */
export function FactorsField({ label, error, isDisabled, graph, onChange }: FactorsFieldProps) {
  const { t, value } = useDossierWords();
  const { factors, links } = graph;
  const options = effects.map((effect) => ({ value: effect, label: value(effect) }));
  const change = (key: string, changes: Partial<Factor>, run?: string) =>
    onChange(
      { factors: factors.map((each) => (each.key === key ? { ...each, ...changes } : each)) },
      run && `factor-${key}`,
    );
  const remove = (key: string) =>
    onChange({
      factors: factors.filter((each) => each.key !== key),
      links: links.filter(({ from, to }) => from !== key && to !== key),
    });
  const add = (effect: Factor["effect"]) =>
    onChange({
      factors: [...factors, { key: nextKey(factors.map(({ key }) => key)), label: "", effect }],
    });
  return (
    <fieldset disabled={isDisabled} className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <ul className="space-y-3">
        {factors.map((factor) => (
          <li key={factor.key} className="flex items-end gap-2">
            <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-[1fr_12rem]">
              <TextField
                label={t("dossier.analysis.factor")}
                maxLength={200}
                value={factor.label}
                onChange={(text) => change(factor.key, { label: text }, "label")}
              />
              <Select
                label={t("dossier.analysis.does")}
                options={options}
                value={factor.effect}
                onChange={(effect) => effect && change(factor.key, { effect })}
              />
            </div>
            <IconButton
              label={t("dossier.form.removeRow")}
              icon={<TrashIcon size={18} />}
              onClick={() => remove(factor.key)}
            />
          </li>
        ))}
      </ul>
      {!isDisabled && (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="small" onClick={() => add("ontstaan")}>
            <PlusIcon size={16} /> {t("dossier.analysis.addWorsening")}
          </Button>
          <Button size="small" onClick={() => add("verminderen")}>
            <PlusIcon size={16} /> {t("dossier.analysis.addReducing")}
          </Button>
        </div>
      )}
      {error !== undefined && <FieldErrorText>{error}</FieldErrorText>}
    </fieldset>
  );
}
