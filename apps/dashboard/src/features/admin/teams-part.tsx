import type { Team } from "@nabij/domain";
import { Button, Card, Dialog, Item, ItemList, TextField } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTeams } from "../../filters/use-teams.ts";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { trpc } from "../../trpc.ts";

/** The teams of the organisation: to add one, or to give one another name. */
export function TeamsPart() {
  const { t } = useTranslation();
  const teams = useTeams();
  const [edited, setEdited] = useState<Team | "new" | null>(null);
  return (
    <Card
      title={t("admin.team.title", { count: teams.length })}
      subtitle={t("admin.team.subtitle")}
      aside={
        <Button size="small" variant="primary" onClick={() => setEdited("new")}>
          {t("admin.team.add")}
        </Button>
      }
    >
      {teams.length === 0 && <p className="text-soft">{t("admin.team.empty")}</p>}
      <ItemList>
        {teams.map((team) => (
          <Item
            key={team.id}
            title={team.name}
            action={
              <Button
                size="small"
                aria-label={t("admin.team.renameOf", { name: team.name })}
                onClick={() => setEdited(team)}
              >
                {t("admin.team.rename")}
              </Button>
            }
          />
        ))}
      </ItemList>
      {edited !== null && (
        <TeamDialog team={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Card>
  );
}

function TeamDialog({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [name, setName] = useState(team?.name ?? "");
  const [isAsked, setAsked] = useState(false);
  const saving = useMutation(
    trpc.admin.saveTeam.mutationOptions({
      onSuccess: () => {
        void client.invalidateQueries(trpc.team.pathFilter());
        onClose();
      },
    }),
  );
  const store = () => {
    setAsked(true);
    if (name.trim() !== "") saving.mutate({ ...(team && { id: team.id }), name });
  };
  const missing = isAsked && name.trim() === "" ? t("admin.team.missing") : undefined;
  const refused = saving.error === null ? undefined : refusalInWords(t, saving.error);
  return (
    <Dialog
      isOpen
      isDismissable={false}
      onClose={onClose}
      title={t(team === null ? "admin.team.add" : "admin.team.rename")}
      actions={
        <>
          <Button variant="primary" isPending={saving.isPending} onClick={store}>
            {t("admin.team.store")}
          </Button>
          <Button onClick={onClose}>{t("admin.cancel")}</Button>
        </>
      }
    >
      <TextField
        label={t("admin.team.name")}
        value={name}
        onChange={setName}
        maxLength={300}
        autoComplete="off"
        error={missing ?? refused}
      />
    </Dialog>
  );
}
