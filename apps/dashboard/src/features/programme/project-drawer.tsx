import { type ImprovementProject, improvementDirections, projectQuestions } from "@nabij/domain";
import {
  Button,
  DateField,
  Drawer,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { listInWords } from "../../format/list-in-words.ts";
import { SavedLine } from "../../saved-record/saved-line.tsx";
import { useSavedRecord } from "../../saved-record/use-saved-record.ts";
import { IndicatorRows, StoryRows } from "./project-rows.tsx";
import { RemoveProject } from "./remove-project.tsx";
import { tidyProject } from "./tidy-project.ts";
import { useRefreshProjects } from "./use-projects.ts";

interface ProjectDrawerProps {
  project: ImprovementProject;
  onClose: () => void;
}

const unknown = "onbekend";
const answers = ["ja", "deels", "nee"] as const;

/** The project as a form; stored as it is typed. */
export function ProjectDrawer({ project, onClose }: ProjectDrawerProps) {
  const { t } = useTranslation();
  const refresh = useRefreshProjects();
  const { record, state } = useSavedRecord("improvementProject", project, tidyProject, refresh);
  const { draft, problems, status } = state;
  const error = (field: string) =>
    problems.includes(field) ? t("programme.checkField") : undefined;
  const text = (field: "title" | "programme" | "line" | "goal" | "explanation") => ({
    label: t(`programme.field.${field}`),
    error: error(field),
    value: draft[field] ?? "",
    onChange: (value: string) => record.edit({ [field]: value }),
    onBlur: record.flush,
  });
  return (
    <Drawer
      isOpen
      width="wide"
      onClose={onClose}
      title={t("programme.formTitle")}
      actions={
        <>
          <Button variant="primary" onClick={onClose}>
            {t("programme.done")}
          </Button>
          <RemoveProject project={draft} onRemoved={onClose} />
          <div className="flex-1 self-center">
            <SavedLine
              status={status}
              problems={
                problems.length === 0
                  ? ""
                  : listInWords(
                      t,
                      problems.map((field) => fieldInWords(field, t)),
                    )
              }
            />
          </div>
        </>
      }
    >
      <div className="space-y-5">
        <TextField {...text("title")} maxLength={300} />
        <TextArea {...text("goal")} maxLength={5000} />
        {projectQuestions.map((question) => (
          <RadioGroup
            key={question}
            look="line"
            label={t(`programme.question.${question}`)}
            value={draft[question] ?? unknown}
            options={[...answers, unknown].map((value) => ({
              value,
              label: t(`programme.answer.${value as (typeof answers)[number] | "onbekend"}`),
              isApart: value === unknown,
            }))}
            onChange={(value) =>
              record.edit({ [question]: answers.find((each) => each === value) ?? null })
            }
          />
        ))}
        <TextArea {...text("explanation")} maxLength={5000} />
        <IndicatorRows draft={draft} edit={record.edit} />
        <StoryRows draft={draft} edit={record.edit} />
        <div className="grid gap-5 border-t border-line pt-5 sm:grid-cols-2">
          <TextField {...text("programme")} maxLength={300} />
          <TextField {...text("line")} maxLength={300} />
          <Select
            label={t("programme.field.direction")}
            allowUnknown={t("programme.answer.onbekend")}
            value={draft.direction}
            options={improvementDirections.map((value) => ({
              value,
              label: t(`programme.direction.${value}`),
            }))}
            onChange={(direction) => record.edit({ direction })}
          />
          <NumberField
            label={t("programme.field.weight")}
            hint={t("programme.weightHint")}
            error={error("weight")}
            unreadable={t("programme.checkField")}
            value={draft.weight}
            onChange={(weight) => weight !== null && record.edit({ weight })}
          />
          <DateField
            label={t("programme.field.startedOn")}
            error={error("startedOn")}
            value={draft.startedOn}
            onChange={(startedOn) => startedOn !== null && record.edit({ startedOn })}
          />
          <DateField
            label={t("programme.field.endedOn")}
            error={error("endedOn")}
            isOptional
            value={draft.endedOn}
            onChange={(endedOn) => record.edit({ endedOn })}
          />
        </div>
      </div>
    </Drawer>
  );
}

const named = [
  "title",
  "programme",
  "line",
  "goal",
  "explanation",
  "weight",
  "startedOn",
  "endedOn",
  "indicators",
  "stories",
] as const;

/** The label of the field that holds back the write. */
function fieldInWords(field: string, t: TFunction<"words">): string {
  const known = named.find((each) => each === field);
  return known === undefined ? field : t(`programme.field.${known}`);
}
