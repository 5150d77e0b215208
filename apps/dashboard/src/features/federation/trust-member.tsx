import { Button, TextField } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../session/use-session.ts";
import { trpc } from "../../trpc.ts";
import { federationRefusal } from "./federation-refusal.ts";
import { type Members, useFederationChange } from "./use-federation.ts";

/** Trust is typed: the digits that the member itself read out. Taking it back is one press. */
export function TrustMember({ member }: { member: Members["members"][number] }) {
  const { t } = useTranslation();
  const { may } = useMay("federation.manage");
  const { done } = useFederationChange();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const saving = useMutation(
    trpc.federation.setTrusted.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        done();
      },
    }),
  );
  const { organisationId, isTrusted, name } = member;
  if (!may) return null;
  if (isTrusted)
    return (
      <Button
        size="small"
        isPending={saving.isPending}
        onClick={() => saving.mutate({ trusted: false, organisationId })}
      >
        {t("federation.members.distrust")}
      </Button>
    );
  if (!isOpen)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t("federation.members.trust")}
      </Button>
    );
  return (
    <form
      className="grid w-full gap-3 sm:w-80"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate({ trusted: true, organisationId, fingerprint: typed });
      }}
    >
      <TextField
        label={t("federation.members.typed", { name })}
        value={typed}
        maxLength={100}
        autoComplete="off"
        onChange={setTyped}
        {...(saving.error !== null && { error: federationRefusal(t, saving.error) })}
      />
      <span className="flex gap-2">
        <Button type="submit" size="small" variant="primary" isPending={saving.isPending}>
          {t("federation.members.confirm")}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {t("federation.members.cancel")}
        </Button>
      </span>
    </form>
  );
}
