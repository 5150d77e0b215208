import { Button, Card, TextField } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { trpc } from "../../trpc.ts";
import { FactLines, Fingerprint } from "./fact-lines.tsx";
import { federationRefusal } from "./federation-refusal.ts";
import { useFederationChange } from "./use-federation.ts";

/** A hub that said who it is, before anybody believes it. */
type FoundHub = {
  readonly hubName: string;
  readonly hubFingerprint: string;
  readonly ownFingerprint: string;
};

const empty = {
  invitation: "",
  fingerprint: "",
  kvk: "",
  agb: "",
  legalGroup: "",
  contactEmail: "",
};

/** Compare the digits by telephone, type them, and say who the organisation is. */
export function ConfirmHub({ found }: { found: FoundHub }) {
  const { t } = useTranslation();
  const { done } = useFederationChange();
  const [draft, setDraft] = useState(empty);
  const asking = useMutation(
    trpc.federation.confirmHub.mutationOptions({
      onSuccess: () => done(t("federation.join.asked")),
    }),
  );
  const field = (name: keyof typeof empty) => ({
    label: t(`federation.join.field.${name}`),
    hint: t(`federation.join.hint.${name}`),
    value: draft[name],
    maxLength: 200,
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <Card title={t("federation.join.compare", { hub: found.hubName })}>
      <p className="mb-4 max-w-measure">{t("federation.join.compareText")}</p>
      <FactLines
        facts={[
          [
            t("federation.standing.hubFingerprint"),
            <Fingerprint key="hub">{found.hubFingerprint}</Fingerprint>,
          ],
          [
            t("federation.standing.ownFingerprint"),
            <Fingerprint key="own">{found.ownFingerprint}</Fingerprint>,
          ],
        ]}
      />
      <form
        className="mt-6 grid gap-5 sm:grid-cols-2"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const { agb, invitation, ...rest } = draft;
          const orNull = (text: string) => (text.trim() === "" ? null : text);
          asking.mutate({ ...rest, agb: orNull(agb), invitation: orNull(invitation) });
        }}
      >
        <div className="sm:col-span-2">
          <TextField {...field("fingerprint")} autoComplete="off" />
        </div>
        <div className="sm:col-span-2">
          <TextField {...field("invitation")} autoComplete="off" isOptional />
        </div>
        <TextField {...field("kvk")} />
        <TextField {...field("agb")} isOptional />
        <TextField {...field("legalGroup")} />
        <TextField {...field("contactEmail")} type="email" />
        <div className="sm:col-span-2">
          {asking.error !== null && (
            <p role="alert" className="mb-3 text-sm text-attention">
              {federationRefusal(t, asking.error)}
            </p>
          )}
          <Button type="submit" variant="primary" isPending={asking.isPending}>
            {t("federation.join.ask")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
