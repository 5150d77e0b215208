import { Button, Card } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { trpc } from "../../trpc.ts";
import { Fingerprint } from "./fact-lines.tsx";
import { federationRefusal } from "./federation-refusal.ts";
import { type Membership, useFederationChange } from "./use-federation.ts";

type Act = "rotate" | "revoke";

const consequences = ["first", "second", "third", "last"] as const;

/** The own key: change it for a new one, or take it back; each says first what follows. */
export function KeyCard({ membership: { key } }: { membership: Membership }) {
  const { t } = useTranslation();
  const { done } = useFederationChange();
  const [act, setAct] = useState<Act | null>(null);
  const outcome = (name: Act) => ({
    onSuccess: () => {
      setAct(null);
      done(t(`federation.key.${name}.done`));
    },
  });
  const rotating = useMutation(trpc.federation.rotateKey.mutationOptions(outcome("rotate")));
  const revoking = useMutation(trpc.federation.revokeKey.mutationOptions(outcome("revoke")));
  const changing = { rotate: rotating, revoke: revoking };
  return (
    <Card title={t("federation.key.title")} className="no-print">
      <p className="mb-4 max-w-measure text-sm text-soft">{t("federation.key.text")}</p>
      {key.nextFingerprint !== null && (
        <p className="mb-4 max-w-measure">
          {t("federation.key.waits")} <Fingerprint>{key.nextFingerprint}</Fingerprint>
        </p>
      )}
      {key.isSuspended && (
        <p className="mb-4 max-w-measure text-attention">{t("federation.key.suspended")}</p>
      )}
      {act === null ? (
        <span className="flex flex-wrap gap-3">
          {!key.isSuspended && (
            <Button onClick={() => setAct("rotate")}>
              {t(
                key.nextFingerprint === null ? "federation.key.rotate.ask" : "federation.key.again",
              )}
            </Button>
          )}
          <Button onClick={() => setAct("revoke")}>{t("federation.key.revoke.ask")}</Button>
        </span>
      ) : (
        <Sure
          act={act}
          isPending={changing[act].isPending}
          error={changing[act].error}
          onYes={() => changing[act].mutate({ isSure: true })}
          onNo={() => setAct(null)}
        />
      )}
    </Card>
  );
}

type SureProps = {
  readonly act: Act;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** What follows, in so many words, before anything happens. */
function Sure({ act, isPending, error, onYes, onNo }: SureProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t(`federation.key.${act}.ask`)} className="max-w-measure">
      <p className="font-semibold">{t(`federation.key.${act}.means.lead`)}</p>
      <ul className="mt-2 mb-4 list-disc space-y-1 pl-5">
        {consequences.map((name) => (
          <li key={name}>{t(`federation.key.${act}.means.${name}`)}</li>
        ))}
      </ul>
      {error !== null && (
        <p role="alert" className="mb-3 text-sm text-attention">
          {federationRefusal(t, error)}
        </p>
      )}
      <span className="flex flex-wrap gap-3">
        <Button variant="primary" isPending={isPending} onClick={onYes}>
          {t(`federation.key.${act}.yes`)}
        </Button>
        <Button onClick={onNo}>{t("federation.key.no")}</Button>
      </span>
    </section>
  );
}
