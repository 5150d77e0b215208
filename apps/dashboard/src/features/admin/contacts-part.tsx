import { Escalation, type EscalationContact, weekdays } from "@nabij/domain";
import { Button, Card, Checkbox, ChevronDownIcon, Skeleton, TextField } from "@nabij/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { weekdayInWords } from "../../format/weekday.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";

const tables = Escalation.shape.table.options;

/** How the tables outside the team are reached and when they meet (S3, S34, S37). */
export function ContactsPart() {
  const { t } = useTranslation();
  const contacts = useQuery(
    trpc.admin.contacts.queryOptions(undefined, { refetchOnWindowFocus: false }),
  );
  if (contacts.data === undefined) {
    if (!contacts.isError) return <Skeleton lines={8} label={t("state.loading")} />;
    return <FailedState error={contacts.error} onRetry={() => void contacts.refetch()} />;
  }
  return <Contacts key={contacts.dataUpdatedAt} stored={contacts.data} />;
}

function Contacts({ stored }: { stored: readonly EscalationContact[] }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [contacts, setContacts] = useState(() =>
    tables.map((table) => stored.find((each) => each.table === table) ?? noContact(table)),
  );
  const saving = useMutation(
    trpc.admin.saveContacts.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t("admin.saved") });
        void client.invalidateQueries(trpc.admin.contacts.queryFilter());
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
    }),
  );
  const change = (table: string, next: EscalationContact) =>
    setContacts(contacts.map((each) => (each.table === table ? next : each)));
  const filled = stored.filter(isFilled).length;
  return (
    <Card title={t("admin.contact.title")} subtitle={t("admin.contact.subtitle")}>
      <p className="mb-4 max-w-measure">
        {t("admin.contact.filled", { count: filled, of: tables.length })}
      </p>
      <div className="divide-y divide-line border-y border-line">
        {contacts.map((contact) => (
          <ContactRow
            key={contact.table}
            contact={contact}
            onChange={(next) => change(contact.table, next)}
          />
        ))}
      </div>
      <Button
        variant="primary"
        className="no-print mt-6"
        isPending={saving.isPending}
        onClick={() => saving.mutate(contacts.map(trimmed).filter(isFilled))}
      >
        {t("admin.contact.save")}
      </Button>
    </Card>
  );
}

/** One table on one line, with how it is reached; a press opens its fields. */
function ContactRow({ contact, onChange }: ContactFieldsProps) {
  const { t, i18n } = useTranslation();
  const { table, name, reachedBy, rhythm, meetsOn } = trimmed(contact);
  const days = meetsOn.map((day) => weekdayInWords(day, i18n.language)).join(", ");
  const known = [name, reachedBy, rhythm, days === "" ? null : days].filter(
    (part) => part !== null,
  );
  return (
    <details className="group">
      <summary className="flex min-h-14 list-none items-center gap-3 py-2 hover:text-autonomy [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{t(`admin.contact.table.${table}`)}</span>
          <span className="block text-sm text-soft [overflow-wrap:anywhere]">
            {known.length === 0 ? t("admin.contact.unknown") : known.join(" · ")}
          </span>
        </span>
        <ChevronDownIcon size={20} className="shrink-0 text-soft group-open:rotate-180" />
      </summary>
      <ContactFields contact={contact} onChange={onChange} />
    </details>
  );
}

interface ContactFieldsProps {
  contact: EscalationContact;
  onChange: (contact: EscalationContact) => void;
}

function ContactFields({ contact, onChange }: ContactFieldsProps) {
  const { t, i18n } = useTranslation();
  const { table, name, reachedBy, rhythm, meetsOn } = contact;
  return (
    <fieldset className="min-w-0 pt-2 pb-6">
      <legend className="sr-only">{t(`admin.contact.table.${table}`)}</legend>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-3">
        <TextField
          label={t("admin.contact.name")}
          hint={t("admin.contact.nameHint")}
          value={name ?? ""}
          maxLength={300}
          onChange={(text) => onChange({ ...contact, name: text })}
        />
        <TextField
          label={t("admin.contact.reachedBy")}
          value={reachedBy ?? ""}
          maxLength={300}
          hint={t("admin.contact.reachedByHint")}
          onChange={(text) => onChange({ ...contact, reachedBy: text })}
        />
        <TextField
          label={t("admin.contact.rhythm")}
          hint={t("admin.contact.rhythmHint")}
          value={rhythm ?? ""}
          maxLength={300}
          onChange={(text) => onChange({ ...contact, rhythm: text })}
        />
      </div>
      <fieldset className="mt-4 min-w-0">
        <legend className="mb-1.5 text-sm font-medium">{t("admin.contact.meets")}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {weekdays.map((day) => (
            <Checkbox
              key={day}
              isSelected={meetsOn.includes(day)}
              onChange={(isOn) =>
                onChange({
                  ...contact,
                  meetsOn: weekdays.filter((each) =>
                    each === day ? isOn : meetsOn.includes(each),
                  ),
                })
              }
            >
              {weekdayInWords(day, i18n.language)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </fieldset>
  );
}

function noContact(table: EscalationContact["table"]): EscalationContact {
  return { table, name: null, reachedBy: null, meetsOn: [], rhythm: null };
}

function trimmed({ name, reachedBy, rhythm, ...rest }: EscalationContact): EscalationContact {
  return { ...rest, name: orNull(name), reachedBy: orNull(reachedBy), rhythm: orNull(rhythm) };
}

function orNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text.trim();
}

function isFilled({ name, reachedBy, rhythm, meetsOn }: EscalationContact): boolean {
  return name !== null || reachedBy !== null || rhythm !== null || meetsOn.length > 0;
}
