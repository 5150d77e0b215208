import { Button, Card, TextField } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { trpc } from "../../trpc.ts";
import { federationRefusal } from "./federation-refusal.ts";
import { useFederationChange } from "./use-federation.ts";

/** Stopping; the address of the hub is typed so that nobody does it by accident. */
export function LeaveCard({ hubAddress }: { hubAddress: string }) {
  const { t } = useTranslation();
  const { done } = useFederationChange();
  const [typed, setTyped] = useState("");
  const leaving = useMutation(
    trpc.federation.leave.mutationOptions({ onSuccess: () => done(t("federation.leave.done")) }),
  );
  return (
    <Card title={t("federation.leave.title")} className="no-print">
      <p className="mb-4 text-sm text-soft">{t("federation.leave.text")}</p>
      <form
        className="grid gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          leaving.mutate({ hubAddress: typed.trim() });
        }}
      >
        <TextField
          label={t("federation.leave.type", { address: hubAddress })}
          value={typed}
          maxLength={300}
          autoComplete="off"
          onChange={setTyped}
          {...(leaving.error !== null && { error: federationRefusal(t, leaving.error) })}
        />
        <div>
          <Button type="submit" isPending={leaving.isPending}>
            {t("federation.leave.button")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
