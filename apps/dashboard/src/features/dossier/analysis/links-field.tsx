import type { FactorLink } from "@nabij/domain";
import { Button, FieldErrorText, IconButton, PlusIcon, Select, TrashIcon } from "@nabij/ui";
import { useDossierWords } from "../dossier-words.ts";
import { effects, type Graph } from "./draft-graph.ts";
import { FactorGraph } from "./factor-graph.tsx";

interface LinksFieldProps {
  label: string;
  error?: string | undefined;
  isDisabled: boolean;
  graph: Graph;
  behaviour: string | null;
  onChange: (graph: Partial<Graph>) => void;
}

/** Stands for the behaviour itself where a factor can be chosen. */
const behaviourChoice = "·behaviour";

/** Who does what to whom, chosen from lists, so that it can be drawn without a mouse. */
export function LinksField(props: LinksFieldProps) {
  const { label, error, isDisabled, graph, behaviour, onChange } = props;
  const { t } = useDossierWords();
  const named = graph.factors.filter((factor) => factor.label.trim() !== "");
  const unlinked = named.find(({ key }) => !graph.links.some(({ from }) => from === key));
  const first = unlinked ?? named[0];
  if (first === undefined) return null;
  const change = (index: number, changes: Partial<FactorLink>) =>
    onChange({
      links: graph.links.map((link, at) => (at === index ? { ...link, ...changes } : link)),
    });
  return (
    <fieldset disabled={isDisabled} className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <p className="mb-3 text-sm text-soft">{t("dossier.analysis.linksHint")}</p>
      <FactorGraph analysis={{ factors: named, links: graph.links, behaviour }} />
      <ul className="mt-3 space-y-3">
        {graph.links.map((link, index) => (
          <li
            key={`${index + 1} of ${graph.links.length}`}
            className="flex items-end gap-2 border-b border-line pb-4"
          >
            <LinkChoices link={link} factors={named} onChange={(to) => change(index, to)} />
            <IconButton
              label={t("dossier.form.removeRow")}
              icon={<TrashIcon size={18} />}
              onClick={() => onChange({ links: graph.links.filter((_link, at) => at !== index) })}
            />
          </li>
        ))}
      </ul>
      {!isDisabled && (
        <Button
          size="small"
          className="mt-3"
          onClick={() =>
            onChange({
              links: [...graph.links, { from: first.key, to: null, effect: first.effect }],
            })
          }
        >
          <PlusIcon size={16} /> {t("dossier.analysis.addLink")}
        </Button>
      )}
      {error !== undefined && <FieldErrorText>{error}</FieldErrorText>}
    </fieldset>
  );
}

interface LinkChoicesProps {
  link: FactorLink;
  factors: Graph["factors"];
  onChange: (changes: Partial<FactorLink>) => void;
}

function LinkChoices({ link, factors, onChange }: LinkChoicesProps) {
  const { t } = useDossierWords();
  const options = factors.map(({ key, label }) => ({ value: key, label }));
  const others = options.filter((option) => option.value !== link.from);
  const itself = { value: behaviourChoice, label: t("dossier.analysis.behaviourItself") };
  return (
    <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-[1fr_11rem]">
      <Select
        label={t("dossier.analysis.from")}
        options={options}
        value={link.from}
        onChange={(from) => from && onChange({ from, ...(from === link.to && { to: null }) })}
      />
      <Select
        label={t("dossier.analysis.does")}
        options={effects.map((effect) => ({
          value: effect,
          label: t(`dossier.analysis.effect.${effect}`),
        }))}
        value={link.effect}
        onChange={(effect) => effect && onChange({ effect })}
      />
      <div className="sm:col-span-2">
        <Select
          label={t("dossier.analysis.to")}
          options={[itself, ...others]}
          value={link.to ?? behaviourChoice}
          onChange={(to) => to && onChange({ to: to === behaviourChoice ? null : to })}
        />
      </div>
    </div>
  );
}
