import { Button, Card, TextField } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../session/use-session.ts";
import { trpc } from "../../trpc.ts";
import { ConfirmHub } from "./confirm-hub.tsx";
import { federationRefusal } from "./federation-refusal.ts";
import type { FederationStatus } from "./use-federation.ts";

/** The two steps of joining: find the hub, then compare fingerprints and ask to be let in. */
export function JoinCard({ status: { membership, ownFingerprint } }: { status: FederationStatus }) {
  const { t } = useTranslation();
  const { may } = useMay("federation.manage");
  const finding = useMutation(trpc.federation.join.mutationOptions());
  const [address, setAddress] = useState("");
  const pending =
    membership?.status === "found" && ownFingerprint !== null
      ? { ...membership, ownFingerprint }
      : null;
  const found = finding.data ?? pending;
  if (!may)
    return (
      <Card title={t("federation.join.title")} outline="alone">
        <p className="max-w-measure text-soft">{t("federation.join.notYours")}</p>
      </Card>
    );
  return (
    <div className="space-y-6">
      <Card title={t("federation.join.title")} subtitle={t("federation.join.subtitle")}>
        <form
          className="flex flex-wrap items-end gap-3"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            finding.mutate({ hubAddress: address.trim() });
          }}
        >
          <div className="min-w-0 flex-1 basis-72">
            <TextField
              label={t("federation.join.address")}
              hint={t("federation.join.addressHint")}
              type="url"
              maxLength={300}
              value={address}
              onChange={setAddress}
              {...(finding.error !== null && { error: federationRefusal(t, finding.error) })}
            />
          </div>
          <Button type="submit" variant="primary" isPending={finding.isPending}>
            {t("federation.join.find")}
          </Button>
        </form>
      </Card>
      {found !== null && <ConfirmHub found={found} />}
    </div>
  );
}
