import { roles } from "@nabij/domain";
import { Button, Card, FilterPill } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../page-state/failed-state.tsx";
import { type AdminSearch, personStates } from "../../../preferences/admin-search.ts";
import { oneOf } from "../../../preferences/one-of.ts";
import { useSession } from "../../../session/use-session.ts";
import { NewPersonDrawer } from "./new-person-drawer.tsx";
import { PeopleTable } from "./people-table.tsx";
import { PersonDrawer } from "./person-drawer.tsx";
import { personState } from "./person-state.ts";
import { usePeople } from "./use-people.ts";

interface PeoplePartProps {
  search: AdminSearch;
  onChange: (change: AdminSearch) => void;
}

/** Everybody with an account: to add, to change and to block. */
export function PeoplePart({ search: { staat, rol }, onChange }: PeoplePartProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const { state, people, error, retry } = usePeople();
  const [opened, setOpened] = useState<string | null>(null);
  const shown = people.filter(
    (person) =>
      (staat === undefined || personState(person, today) === staat) &&
      (rol === undefined || person.role === rol),
  );
  const person = people.find(({ id }) => id === opened);
  const close = () => setOpened(null);
  if (state === "failed") return <FailedState error={error} onRetry={() => void retry()} />;
  return (
    <div id="mensen" className="scroll-mt-20">
      <Card
        title={t("admin.person.title", { count: shown.length })}
        subtitle={t("admin.person.subtitle")}
        aside={
          <Button size="small" variant="primary" onClick={() => setOpened("new")}>
            {t("admin.person.add")}
          </Button>
        }
      >
        <div className="mb-4 flex flex-wrap gap-2">
          <FilterPill
            label={t("admin.person.state")}
            allLabel={t("admin.person.stateAll")}
            options={personStates.map((value) => ({
              value,
              label: t(`admin.person.states.${value}`),
            }))}
            selected={staat === undefined ? [] : [staat]}
            onChange={([chosen]) => onChange({ staat: oneOf(personStates, chosen) })}
          />
          <FilterPill
            label={t("admin.person.role")}
            allLabel={t("admin.person.roleAll")}
            options={roles.map((value) => ({ value, label: t(`choices.role.${value}`) }))}
            selected={rol === undefined ? [] : [rol]}
            onChange={([chosen]) => onChange({ rol: oneOf(roles, chosen) })}
          />
        </div>
        <PeopleTable people={shown} today={today} onOpen={setOpened} />
      </Card>
      {opened === "new" && <NewPersonDrawer onClose={close} />}
      {person && <PersonDrawer key={person.id} person={person} onClose={close} />}
    </div>
  );
}
