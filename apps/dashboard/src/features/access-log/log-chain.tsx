import { TextField } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChainCheck } from "../../audit-chain/chain-check.tsx";
import { trpc } from "../../trpc.ts";

/** Checks the chain, and whether a print that was kept elsewhere is still in it (quality §2 row 16). */
export function LogChain() {
  const { t } = useTranslation();
  const [known, setKnown] = useState("");
  const [isAsked, setAsked] = useState(false);
  const verifying = useMutation(trpc.accessLog.verify.mutationOptions());
  const print = known.trim().toLowerCase();
  const isPrint = print === "" || /^[\da-f]{64}$/.test(print);
  const verify = () => {
    setAsked(true);
    if (isPrint) verifying.mutate(print === "" ? {} : { knownHead: print });
  };
  const isHeadKnown = verifying.data?.isHeadKnown ?? null;
  return (
    <ChainCheck
      verdict={verifying.data ?? null}
      isPending={verifying.isPending}
      error={verifying.error}
      onVerify={verify}
    >
      <div className="mb-4">
        <TextField
          label={t("accessLog.chain.known")}
          hint={t("accessLog.chain.knownHint")}
          value={known}
          onChange={setKnown}
          autoComplete="off"
          maxLength={80}
          error={isAsked && !isPrint ? t("accessLog.chain.knownWrong") : undefined}
        />
        {isHeadKnown !== null && (
          <p
            role="status"
            className={`mt-2 max-w-measure text-sm font-semibold ${isHeadKnown ? "" : "text-nearness"}`}
          >
            {t(isHeadKnown ? "accessLog.chain.knownFound" : "accessLog.chain.knownGone")}
          </p>
        )}
      </div>
    </ChainCheck>
  );
}
