import {
  type PolicyCheck,
  type PolicyQuestion,
  policyQuestions,
  policyThemes,
} from "@nabij/domain";
import { Button, DateField, Drawer, RadioGroup, TextField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { studyInWords } from "../../format/study-in-words.ts";
import { SavedLine } from "../../saved-record/saved-line.tsx";
import { useSavedRecord } from "../../saved-record/use-saved-record.ts";
import { useMay } from "../../session/use-session.ts";
import { tidyCheck, withAnswer } from "./answer-changes.ts";
import { RemoveCheck } from "./remove-check.tsx";
import { useRefreshPolicy } from "./use-policy.ts";

interface CheckDrawerProps {
  check: PolicyCheck;
  onClose: () => void;
}

type Edit = (changes: Partial<PolicyCheck>) => void;

/** All questions of one check on one screen; stored as they are answered. */
export function CheckDrawer({ check, onClose }: CheckDrawerProps) {
  const { t } = useTranslation();
  const { may } = useMay("policyCheck.write");
  const refresh = useRefreshPolicy();
  const { record, state } = useSavedRecord("policyCheck", check, tidyCheck, refresh);
  const { draft, status, problems } = state;
  return (
    <Drawer
      isOpen
      width="wide"
      onClose={onClose}
      title={t("organisation.formTitle")}
      actions={
        <>
          <Button variant="primary" onClick={onClose}>
            {t("organisation.done")}
          </Button>
          {may && <RemoveCheck check={draft} onRemoved={onClose} />}
          <div className="flex-1 self-center">
            <SavedLine
              status={status}
              problems={problems.length === 0 ? "" : t("organisation.someField")}
            />
          </div>
        </>
      }
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField
          label={t("organisation.date")}
          isDisabled={!may}
          value={draft.date}
          onChange={(date) => date !== null && record.edit({ date })}
        />
        <TextField
          label={t("organisation.filledInBy")}
          hint={t("organisation.filledInByHint")}
          isDisabled={!may}
          maxLength={300}
          value={draft.filledInBy ?? ""}
          onChange={(filledInBy) => record.edit({ filledInBy })}
        />
      </div>
      {policyThemes.map((theme) => (
        <section key={theme} className="mt-7 border-t border-line pt-5">
          <h3 className="mb-4 text-sm font-semibold text-soft">
            {t(`organisation.theme.${theme}`)}
          </h3>
          <div className="space-y-7">
            {policyQuestions
              .filter((question) => question.theme === theme)
              .map((question) => (
                <QuestionField
                  key={question.key}
                  {...{ question, draft }}
                  isDisabled={!may}
                  edit={record.edit}
                />
              ))}
          </div>
        </section>
      ))}
    </Drawer>
  );
}

interface QuestionFieldProps {
  question: PolicyQuestion;
  draft: PolicyCheck;
  isDisabled: boolean;
  edit: Edit;
}

const answers = ["ja", "deels", "nee"] as const;
const unknown = "onbekend";

/** One question: the answer, and where the policy says so. */
function QuestionField({ question, draft, isDisabled, edit }: QuestionFieldProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const given = draft.answers.find((each) => each.question === question.key);
  const change = (changes: Parameters<typeof withAnswer>[2]) =>
    edit({ answers: withAnswer(draft.answers, question.key, changes) });
  return (
    <div className="space-y-3">
      <RadioGroup
        look="line"
        label={question.question[language]}
        hint={t("organisation.source", { source: studyInWords(t, question.source) })}
        isDisabled={isDisabled}
        value={given?.answer ?? unknown}
        options={[...answers, unknown].map((value) => ({
          value,
          label: t(`organisation.answer.${value as (typeof answers)[number] | "onbekend"}`),
          isApart: value === unknown,
        }))}
        onChange={(value) => change({ answer: answers.find((each) => each === value) ?? null })}
      />
      <TextField
        label={t("organisation.whereLabel")}
        isDisabled={isDisabled}
        maxLength={300}
        value={given?.where ?? ""}
        onChange={(where) => change({ where })}
      />
    </div>
  );
}
