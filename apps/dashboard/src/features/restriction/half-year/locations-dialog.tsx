import { EstablishmentNumber } from "@nabij/domain";
import { Button, Dialog, TextField } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../../page-state/refusal-in-words.ts";
import { toasts } from "../../../shell/providers.tsx";
import { trpc } from "../../../trpc.ts";
import type { HalfYearAnswer } from "./use-half-year.ts";

interface LocationsDialogProps {
  establishments: HalfYearAnswer["establishments"];
  onClose: () => void;
}

/** Asks the establishment number of every team; what was not touched stays as it was. */
export function LocationsDialog({ establishments, onClose }: LocationsDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isAsked, setAsked] = useState(false);
  const saving = useSaving(onClose);
  const changes = Object.entries(typed).map(([teamId, text]) => ({
    teamId,
    number: text.replaceAll(/\s/g, ""),
  }));
  const wrong = changes
    .filter(({ number }) => number !== "" && !EstablishmentNumber.safeParse(number).success)
    .map(({ teamId }) => teamId);
  const store = () => {
    setAsked(true);
    if (wrong.length > 0) return;
    saving.mutate(changes.map(({ teamId, number }) => ({ teamId, number: number || null })));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={changes.length === 0}
      title={t("halfYear.locations.title")}
      actions={
        <>
          <Button variant="primary" isPending={saving.isPending} onClick={store}>
            {t("halfYear.locations.store")}
          </Button>
          <Button onClick={onClose}>{t("halfYear.locations.cancel")}</Button>
        </>
      }
    >
      <p className="mb-4 text-sm text-soft">{t("halfYear.locations.explain")}</p>
      <div className="grid gap-5">
        {establishments.map(({ teamId, name, number }) => (
          <TextField
            key={teamId}
            label={name}
            value={typed[teamId] ?? number ?? ""}
            onChange={(text) => setTyped((before) => ({ ...before, [teamId]: text }))}
            maxLength={20}
            input={{ inputMode: "numeric" }}
            autoComplete="off"
            error={isAsked && wrong.includes(teamId) ? t("halfYear.locations.wrong") : undefined}
          />
        ))}
      </div>
    </Dialog>
  );
}

function useSaving(onDone: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation(
    trpc.restriction.saveEstablishments.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t("halfYear.locations.stored") });
        onDone();
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
      onSettled: () => void client.invalidateQueries(trpc.restriction.halfYear.pathFilter()),
    }),
  );
}
