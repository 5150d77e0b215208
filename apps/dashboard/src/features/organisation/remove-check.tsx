import type { PolicyCheck } from "@nabij/domain";
import { IconButton, TrashIcon } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import { useRefreshPolicy } from "./use-policy.ts";

interface RemoveCheckProps {
  check: PolicyCheck;
  onRemoved: () => void;
}

/** Takes the check away, with the way back in the message. */
export function RemoveCheck({ check, onRemoved }: RemoveCheckProps) {
  const { t } = useTranslation();
  const refresh = useRefreshPolicy();
  const onError = (error: unknown) => toasts.show({ message: refusalInWords(t, error) });
  const restore = useMutation(
    trpc.records.policyCheck.restore.mutationOptions({ onSuccess: refresh, onError }),
  );
  const remove = useMutation(
    trpc.records.policyCheck.remove.mutationOptions({
      onError,
      onSuccess: (removed) => {
        onRemoved();
        refresh();
        toasts.show({
          message: t("organisation.removed"),
          action: { label: t("organisation.undo"), onAction: () => restore.mutate(removed) },
        });
      },
    }),
  );
  return (
    <IconButton
      label={t("organisation.remove")}
      icon={<TrashIcon />}
      onClick={() => remove.mutate({ id: check.id, version: check.version })}
    />
  );
}
