import { DateField, NumberField, TextArea, TextField } from "@nabij/ui";
import { BirthDateField } from "../../../birth-date/birth-date-field.tsx";
import { draftGraph } from "../analysis/draft-graph.ts";
import { FactorsField } from "../analysis/factors-field.tsx";
import { LinksField } from "../analysis/links-field.tsx";
import type { Dossier, Fields, WritableKind } from "../dossier.ts";
import { type DossierWords, useDossierWords } from "../dossier-words.ts";
import { EndDateField } from "../evaluation/end-date-field.tsx";
import type { Open } from "../opening.ts";
import type { FieldProblemType } from "../save/sendable.ts";
import { ChoiceField } from "./choice-field.tsx";
import { ChoicesField } from "./choices-field.tsx";
import type { FieldModel } from "./field-model.ts";
import { ImpactsField } from "./impacts-field.tsx";
import { RowsField, rowsOf } from "./rows-field.tsx";
import { TeamField } from "./team-field.tsx";
import { TimeField } from "./time-field.tsx";

interface RecordFieldProps {
  kind: WritableKind;
  model: FieldModel;
  value: unknown;
  problem: FieldProblemType | undefined;
  /** What is still asked here though it can be stored without. */
  notice?: string | undefined;
  dossier: Dossier;
  /** Opens another form, for what must be there first. */
  open: Open;
  isDisabled: boolean;
  /** `run` names the field while text is being typed. */
  onChange: (value: unknown, run?: string) => void;
  /** The other fields of the form, for the few that belong together. */
  draft: Fields;
  onEdit: (changes: Fields, run?: string) => void;
}

/** One field as its schema asks for it. */
export function RecordField(props: RecordFieldProps) {
  const { kind, model, value, problem, isDisabled, onChange, dossier } = props;
  const today = dossier.at;
  const words = useDossierWords();
  const shared = {
    label: words.field(kind, model.name),
    hint: words.hint(kind, model.name),
    error: problem === undefined ? props.notice : problemWords(problem, model, words),
    isDisabled,
  };
  if (model.name === "teamId")
    return <TeamField {...shared} value={textOf(value)} onChange={onChange} />;
  switch (model.input) {
    case "choice":
    case "yes-no":
      return <ChoiceField {...shared} model={model} value={value} onChange={onChange} />;
    case "choices":
      return (
        <ChoicesField
          {...shared}
          options={model.options}
          value={listOf(value)}
          onChange={onChange}
        />
      );
    case "rows":
      if (kind === "explanatoryAnalysis" && model.name === "factors")
        return <FactorsField {...shared} graph={draftGraph(props.draft)} onChange={props.onEdit} />;
      if (kind === "explanatoryAnalysis" && model.name === "links")
        return (
          <LinksField
            {...shared}
            graph={draftGraph(props.draft)}
            behaviour={textOf(props.draft.behaviour)}
            onChange={props.onEdit}
          />
        );
      if (model.name === "impacts")
        return (
          <ImpactsField
            {...shared}
            fields={model.fields}
            rows={rowsOf(value) ?? []}
            today={today}
            onChange={onChange}
          />
        );
      return (
        <RowsField
          {...shared}
          fields={model.fields}
          rows={rowsOf(value)}
          isNullable={model.isNullable}
          today={today}
          onChange={onChange}
        />
      );
    case "lines":
      return (
        <TextArea
          {...shared}
          hint={words.t("dossier.form.onePerLine")}
          rows={2}
          value={listOf(value).join("\n")}
          onChange={(text) => onChange(text === "" ? [] : text.split("\n"), model.name)}
        />
      );
    default:
      return <PlainField {...props} model={model} shared={shared} />;
  }
}

type Shared = {
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly isDisabled: boolean;
};

/** Dates, numbers and text. */
function PlainField(props: RecordFieldProps & { shared: Shared }) {
  const { kind, model, value, shared, dossier, open, onChange } = props;
  const { t } = useDossierWords();
  if (kind === "trajectory" && model.name === "endDate")
    return <EndDateField {...shared} {...{ dossier, open, onChange }} value={textOf(value)} />;
  if (model.input === "date")
    return (
      <DateField
        {...shared}
        value={typeof value === "string" && value !== "" ? value : null}
        onChange={(day) => onChange(day, model.name)}
      />
    );
  if (model.input === "birth-date")
    return (
      <BirthDateField
        {...shared}
        value={textOf(value) ?? ""}
        onChange={(day) => onChange(day, model.name)}
      />
    );
  if (model.input === "time")
    return <TimeField {...shared} value={textOf(value)} onChange={onChange} />;
  if (model.input === "number") {
    const unit = unitOf(model.name);
    const number = typeof value === "number" ? value : null;
    return (
      <NumberField
        {...shared}
        {...(unit && { unit: t(`dossier.unit.${unit}`) })}
        unreadable={t("dossier.problem.number")}
        value={number}
        onChange={(typed) => onChange(typed, model.name)}
      />
    );
  }
  const isLong = model.input === "text" && model.isLong;
  const most = model.input === "text" && model.most !== null ? { maxLength: model.most } : {};
  const Box = isLong ? TextArea : TextField;
  return (
    <Box
      {...shared}
      {...most}
      value={textOf(value) ?? ""}
      onChange={(text) => onChange(text, model.name)}
    />
  );
}

const units = {
  hoursPerDay: "hours",
  hoursPerWeek: "hours",
  plannedHours: "hours",
  deliveredHours: "hours",
  guardHours: "hours",
  carers: "people",
  staffLeft: "people",
  caseload: "people",
  amountEuro: "euro",
  staffShare: "percent",
  environmentShare: "percent",
  contextShare: "percent",
} as const;

function unitOf(name: string) {
  return name in units ? units[name as keyof typeof units] : undefined;
}

/** What is wrong and what to do, per kind of field. */
function problemWords(problem: FieldProblemType, model: FieldModel, { t }: DossierWords): string {
  if (problem === "citizenServiceNumber") return t("dossier.problem.citizenServiceNumber");
  if (problem === "endBeforeStart") return t("dossier.problem.endBeforeStart");
  if (problem === "required")
    return t(
      model.input === "choice" || model.input === "choices"
        ? "dossier.problem.choose"
        : "dossier.problem.required",
    );
  if (model.input === "number" && model.most !== null)
    return t("dossier.problem.between", { least: model.least ?? 0, most: model.most });
  if (model.input === "number") return t("dossier.problem.number");
  return t(model.input === "text" ? "dossier.problem.tooLong" : "dossier.problem.invalid");
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
