import { DataTable, Tag, type Tone } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useTeams } from "../../../filters/use-teams.ts";
import { dayInWords } from "../../../format/day.ts";
import { listInWords } from "../../../format/list-in-words.ts";
import type { PersonState } from "../../../preferences/admin-search.ts";
import { personState } from "./person-state.ts";
import type { Person } from "./use-people.ts";

interface PeopleTableProps {
  people: readonly Person[];
  today: string;
  onOpen: (id: string) => void;
}

/** Who may sign in, as what, and until when. */
export function PeopleTable({ people, today, onOpen }: PeopleTableProps) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("admin.person.title", { count: people.length })}
      rows={people}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{t("admin.person.empty")}</p>}
      columns={[
        {
          id: "name",
          header: t("admin.person.name"),
          isRowHeader: true,
          cell: (person) => <Name person={person} onOpen={onOpen} />,
        },
        {
          id: "role",
          header: t("admin.person.role"),
          cell: ({ role }) => <span>{t(`choices.role.${role}`)}</span>,
        },
        {
          id: "clients",
          header: t("admin.person.clients"),
          cell: (person) => <Clients person={person} />,
        },
        {
          id: "state",
          header: t("admin.person.state"),
          cell: (person) => <State person={person} today={today} />,
        },
      ]}
    />
  );
}

/** All, so many by name, or those of teams. */
function Clients({ person: { clients, teamIds } }: { person: Person }) {
  const { t } = useTranslation();
  const teams = useTeams();
  if (clients !== null) return <span>{t("admin.person.clientCount", { count: clients })}</span>;
  if (teamIds === null) return <span>{t("admin.person.allClients")}</span>;
  const names = teams.filter(({ id }) => teamIds.includes(id)).map(({ name }) => name);
  if (names.length === 0) return <span>{t("admin.person.noTeams")}</span>;
  return (
    <span>{t("admin.person.ofTeams", { count: names.length, teams: listInWords(t, names) })}</span>
  );
}

function Name({ person, onOpen }: { person: Person; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <span className="block min-w-0">
      <button
        type="button"
        onClick={() => onOpen(person.id)}
        className="text-left font-semibold underline decoration-line decoration-1 underline-offset-3 hover:decoration-ink pointer-coarse:min-h-11"
      >
        {person.name}
      </button>
      {person.isYou && <span className="text-soft"> ({t("admin.person.you")})</span>}
      <span className="block font-normal break-all text-soft">{person.email}</span>
    </span>
  );
}

const tones: Record<PersonState, Tone> = {
  actief: "neutral",
  uitnodiging: "autonomy",
  verlopen: "attention",
  geblokkeerd: "attention",
};

function State({ person, today }: { person: Person; today: string }) {
  const { t, i18n } = useTranslation();
  const state = personState(person, today);
  const { validUntil } = person;
  const day = validUntil === null ? null : dayInWords(validUntil, i18n.language);
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 max-sm:justify-end">
      <Tag tone={tones[state]}>{t(`admin.person.states.${state}`)}</Tag>
      {day !== null && (
        <span className="text-soft">
          {t(state === "verlopen" ? "admin.person.endedOn" : "admin.person.until", { day })}
        </span>
      )}
    </span>
  );
}
