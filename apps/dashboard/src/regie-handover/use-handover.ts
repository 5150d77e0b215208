import type { RegieAssignment } from "@nabij/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../page-state/refusal-in-words.ts";
import { toasts } from "../shell/providers.tsx";
import { trpc } from "../trpc.ts";
import { holderInWords } from "./holder-in-words.ts";

/** The receiver of a handover, as far as a page has to know it. */
export type Asked = Pick<RegieAssignment, "id" | "version" | "holder" | "organisation">;

/** Handing a role over, saying yes and saying no; every page that shows it is fetched again. */
export function useHandover() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const name = (who: Pick<Asked, "holder" | "organisation">) =>
    holderInWords(who, t("regie.matrix.unnamed"));
  const refresh = () => {
    for (const filter of [
      trpc.regie.pathFilter(),
      trpc.trajectory.pathFilter(),
      trpc.signal.pathFilter(),
      trpc.overview.pathFilter(),
    ])
      void client.invalidateQueries(filter);
  };
  const say = (message: string) => {
    toasts.show({ message });
    refresh();
  };
  const onError = (error: unknown) => say(refusalInWords(t, error));
  const handOver = useMutation(
    trpc.regie.handOver.mutationOptions({
      onSuccess: ({ outgoing }) => say(t("regie.handover.asked", { name: name(outgoing) })),
      onError,
    }),
  );
  const accept = useMutation(
    trpc.regie.accept.mutationOptions({
      onSuccess: ({ receiver }) => say(t("regie.handover.accepted", { name: name(receiver) })),
      onError,
    }),
  );
  const decline = useMutation(
    trpc.regie.decline.mutationOptions({
      onSuccess: () => say(t("regie.handover.declined")),
      onError,
    }),
  );
  return { handOver, accept, decline };
}
