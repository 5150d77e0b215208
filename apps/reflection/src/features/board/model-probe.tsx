import { Button, TalkIcon } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { failureSentence } from "../../command/refusal-sentence.ts";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useTogether } from "../../together/use-together.ts";
import { api } from "../../trpc.ts";

/**
 * For who leads: lets the language model of the organisation take part when everyone said yes, and
 * asks it for a follow-up. A draft is read out by a person or left; nothing puts it to the table.
 */
export function ModelProbe() {
  const { t } = useTranslation();
  const { hasModel, send } = useConversation();
  const { model } = useTogether();
  if (!hasModel) return null;
  return (
    <section aria-label={t("board.model.title")} className="mt-6">
      {model && <Draft />}
      <Button
        size="small"
        variant="quiet"
        onClick={() => void send({ type: "allowModel", allowed: !model })}
      >
        {t(model ? "board.model.off" : "board.model.on")}
      </Button>
    </section>
  );
}

function Draft() {
  const { t } = useTranslation();
  const { sessionId } = useConversation();
  const asking = useMutation({
    mutationFn: () => api.reflection.proposeProbe.mutate({ sessionId }),
  });
  const { data, error } = asking;
  return (
    <>
      <Button size="small" isPending={asking.isPending} onClick={() => asking.mutate()}>
        <TalkIcon size={20} />
        {t("board.model.ask")}
      </Button>
      <div role="status" className="my-3">
        {data?.used === "model" && (
          <p className="rounded-card border border-dashed border-line px-4 py-3 text-phone">
            <span className="block text-sm font-semibold text-soft">{data.label}</span>
            {data.draft}
          </p>
        )}
        {data?.used === "template" && <p className="text-soft">{t("board.model.none")}</p>}
        {error !== null && <p className="text-attention">{failureSentence(t, error, null)}</p>}
      </div>
    </>
  );
}
