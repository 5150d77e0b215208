import { type GuideChanges, type Phase, type Question, Role } from "@nabij/reflection";
import { Checkbox, Select } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { asLanguage } from "../../words/i18n.ts";
import { keepOwn } from "./copy-changes.ts";
import { inWords } from "./in-words.ts";

interface OwnPartsProps {
  phase: Phase;
  copy: GuideChanges;
  question: Question;
  onChange: (copy: GuideChanges) => void;
}

/** What an own question also needs: the row of the research it belongs to, and whom it is put to. */
export function OwnParts({ phase, copy, question, onChange }: OwnPartsProps) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const keep = (changes: Partial<Question>) =>
    onChange(keepOwn(copy, phase.id, { ...question, ...changes }));
  const rows = new Map(phase.questions.map((each) => [`${each.row}`, each]));
  const chooseRow = (row: string | null) => {
    const like = rows.get(row ?? "");
    if (like !== undefined) keep({ row: like.row, source: like.source });
  };
  const toggle = (role: Role, isWanted: boolean) =>
    keep({
      who: Role.options.filter((each) => (each === role ? isWanted : question.who.includes(each))),
    });
  return (
    <div className="mt-5 grid gap-5">
      <Select
        label={t("guides.fields.row")}
        hint={t("guides.rowHint")}
        options={[...rows].map(([row, like]) => ({
          value: row,
          label: t("guides.rowOption", { row, text: inWords(like.text, language) }),
        }))}
        value={`${question.row}`}
        onChange={chooseRow}
      />
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">{t("guides.fields.who")}</legend>
        <div className="grid gap-x-5 sm:grid-cols-2">
          {Role.options.map((role) => (
            <Checkbox
              key={role}
              isSelected={question.who.includes(role)}
              onChange={(isWanted) => toggle(role, isWanted)}
            >
              {t(`roles.${role}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
