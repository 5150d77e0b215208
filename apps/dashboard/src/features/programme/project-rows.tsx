import type { ImprovementProject } from "@nabij/domain";
import {
  Button,
  DateField,
  IconButton,
  NumberField,
  PlusIcon,
  TextArea,
  TextField,
  TrashIcon,
} from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../../session/use-session.ts";

interface RowsProps {
  draft: ImprovementProject;
  edit: (changes: Partial<ImprovementProject>) => void;
}

/** Numbers measured for the project, each with its day. */
export function IndicatorRows({ draft, edit }: RowsProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const { indicators } = draft;
  const change = (index: number, changes: Partial<(typeof indicators)[number]>) =>
    edit({
      indicators: indicators.map((row, at) => (at === index ? { ...row, ...changes } : row)),
    });
  const last = indicators.at(-1);
  return (
    <Rows
      title={t("programme.field.indicators")}
      hint={t("programme.indicatorHint")}
      addLabel={t("programme.addIndicator")}
      // The next number is mostly of the same thing, so its name stands there already.
      onAdd={() =>
        edit({
          indicators: [
            ...indicators,
            { label: last?.label ?? "", value: 0, unit: last?.unit ?? null, on: today },
          ],
        })
      }
      onRemove={(index) => edit({ indicators: indicators.filter((_row, at) => at !== index) })}
    >
      {indicators.map((row, index) => (
        <div key={`${index + 1} of ${indicators.length}`} className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={t("programme.item.label")}
            maxLength={300}
            value={row.label}
            onChange={(label) => change(index, { label })}
          />
          <DateField
            label={t("programme.item.on")}
            value={row.on}
            onChange={(on) => on !== null && change(index, { on })}
          />
          <NumberField
            label={t("programme.item.value")}
            unreadable={t("programme.checkField")}
            value={row.value}
            onChange={(value) => value !== null && change(index, { value })}
          />
          <TextField
            label={t("programme.item.unit")}
            maxLength={300}
            value={row.unit ?? ""}
            onChange={(unit) => change(index, { unit })}
          />
        </div>
      ))}
    </Rows>
  );
}

/** What people tell about the project. */
export function StoryRows({ draft, edit }: RowsProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const { stories } = draft;
  const change = (index: number, changes: Partial<(typeof stories)[number]>) =>
    edit({ stories: stories.map((row, at) => (at === index ? { ...row, ...changes } : row)) });
  return (
    <Rows
      title={t("programme.field.stories")}
      hint={t("programme.storyHint")}
      addLabel={t("programme.addStory")}
      onAdd={() => edit({ stories: [...stories, { on: today, by: null, text: "" }] })}
      onRemove={(index) => edit({ stories: stories.filter((_row, at) => at !== index) })}
    >
      {stories.map((row, index) => (
        <div key={`${index + 1} of ${stories.length}`} className="grid gap-3 sm:grid-cols-2">
          <TextArea
            label={t("programme.item.text")}
            className="sm:col-span-2"
            maxLength={5000}
            value={row.text}
            onChange={(text) => change(index, { text })}
          />
          <TextField
            label={t("programme.item.by")}
            maxLength={300}
            value={row.by ?? ""}
            onChange={(by) => change(index, { by })}
          />
          <DateField
            label={t("programme.item.on")}
            value={row.on}
            onChange={(on) => on !== null && change(index, { on })}
          />
        </div>
      ))}
    </Rows>
  );
}

interface RowListProps {
  title: string;
  hint: string;
  addLabel: string;
  onAdd: () => void;
  onRemove: (index: number) => void;
  children: readonly ReactNode[];
}

function Rows({ title, hint, addLabel, onAdd, onRemove, children }: RowListProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{title}</legend>
      <p className="mb-2 text-sm text-soft">{hint}</p>
      <ul className="space-y-3">
        {children.map((row, index) => (
          // Rows have no name of their own; their place is what tells them apart.
          <li
            key={`${index + 1} of ${children.length}`}
            className="relative rounded-control border border-line bg-paper p-3.5 pr-12"
          >
            {row}
            <IconButton
              label={t("programme.removeRow")}
              icon={<TrashIcon size={18} />}
              className="absolute top-1.5 right-1.5"
              onClick={() => onRemove(index)}
            />
          </li>
        ))}
      </ul>
      <Button size="small" className="mt-2" onClick={onAdd}>
        <PlusIcon size={16} /> {addLabel}
      </Button>
    </fieldset>
  );
}
