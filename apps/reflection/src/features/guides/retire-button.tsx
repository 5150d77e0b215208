import { Button } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { failureSentence } from "../../command/refusal-sentence.ts";
import { guideKey } from "../../guides/use-guides.ts";
import { api } from "../../trpc.ts";

/** Takes an own guide out of the choice, or puts it back; nothing is lost, so nothing is asked. */
export function RetireButton({ id, isRetired }: { id: string; isRetired: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () =>
      isRetired ? api.guide.restore.mutate({ id }) : api.guide.retire.mutate({ id }),
    onSuccess: () => client.invalidateQueries({ queryKey: [guideKey] }),
  });
  return (
    <>
      <Button isPending={isPending} onClick={() => mutate()}>
        {t(isRetired ? "guides.restore" : "guides.retire")}
      </Button>
      {error !== null && (
        <p role="alert" className="font-medium text-nearness">
          {failureSentence(t, error, null)}
        </p>
      )}
    </>
  );
}
