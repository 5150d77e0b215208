import { roles } from "@nabij/domain";
import { DateField, RadioGroup, Select, TextField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { type AccessDraft, choicesFor, whichOf } from "./access-draft.ts";
import { TeamChoice } from "./team-choice.tsx";

interface AccessFieldsProps {
  draft: AccessDraft;
  onChange: (change: Partial<AccessDraft>) => void;
  /** How many clients somebody is limited to now; null is all. */
  clients: number | null;
  /** Said under the numbers: missing, or not known. */
  numbersError: string | undefined;
  today: string;
}

/** Role, clients by team or number, and last day of somebody. */
export function AccessFields(props: AccessFieldsProps) {
  const { draft, onChange, clients, numbersError, today } = props;
  const { t } = useTranslation();
  const which = whichOf(draft, clients);
  const words = {
    all: t("admin.person.whichAll"),
    teams: t("admin.person.whichTeams"),
    keep: t("admin.person.whichKeep", { count: clients ?? 0 }),
    named: t("admin.person.whichNamed"),
  };
  return (
    <>
      <Select
        label={t("admin.person.role")}
        options={roles.map((value) => ({ value, label: t(`choices.role.${value}`) }))}
        value={draft.role}
        onChange={(role) => role !== null && onChange({ role })}
      />
      <RadioGroup
        label={t("admin.person.which")}
        look="line"
        value={which}
        onChange={(next) => onChange({ which: next })}
        options={choicesFor(draft.role, clients).map((value) => ({ value, label: words[value] }))}
      />
      {which === "teams" && (
        <TeamChoice value={draft.teamIds} onChange={(teamIds) => onChange({ teamIds })} />
      )}
      {which === "named" && (
        <TextField
          label={t("admin.person.numbers")}
          hint={t("admin.person.numbersHint")}
          value={draft.numbers}
          onChange={(numbers) => onChange({ numbers })}
          autoComplete="off"
          error={numbersError}
        />
      )}
      <DateField
        label={t("admin.person.validUntil")}
        hint={t("admin.person.validUntilHint")}
        isOptional
        value={draft.validUntil}
        min={today}
        onChange={(validUntil) => onChange({ validUntil })}
      />
    </>
  );
}
