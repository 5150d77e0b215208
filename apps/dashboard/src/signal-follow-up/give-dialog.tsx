import { Button, Dialog, Select } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { trpc } from "../trpc.ts";
import { AboutSignals } from "./about-signals.tsx";
import type { FollowedSignal } from "./followed-signal.ts";
import type { FollowUp } from "./use-follow-up.ts";

interface WindowProps {
  signals: readonly FollowedSignal[];
  followUp: FollowUp;
}

const nobody = "nobody";

/** Asks who takes signals on. */
export function GiveDialog({ signals, followUp }: WindowProps) {
  const { t } = useTranslation();
  const people = useQuery(trpc.signal.assignees.queryOptions()).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const store = async () => {
    setAsked(true);
    if (chosen === null) return;
    const assigneeId = chosen === nobody ? null : chosen;
    const name = people.find(({ id }) => id === assigneeId)?.name;
    await followUp.agree(signals, { what: "assign", assigneeId }, name);
    followUp.close();
  };
  return (
    <Dialog
      isOpen
      onClose={followUp.close}
      title={t("signal.followUp.whoTitle")}
      actions={
        <>
          <Button variant="primary" isPending={followUp.isPending} onClick={() => void store()}>
            {t("signal.followUp.store")}
          </Button>
          <Button onClick={followUp.close}>{t("signal.followUp.cancel")}</Button>
        </>
      }
    >
      <AboutSignals signals={signals} />
      <Select
        label={t("signal.followUp.who")}
        placeholder={t("signal.followUp.whoPlaceholder")}
        options={[
          ...people.map(({ id, name, role }) => ({
            value: id,
            label: `${name} (${t(`choices.role.${role}`)})`,
          })),
          { value: nobody, label: t("signal.followUp.nobodyChoice") },
        ]}
        value={chosen}
        onChange={setChosen}
        error={isAsked && chosen === null ? t("signal.followUp.whoMissing") : undefined}
      />
    </Dialog>
  );
}
