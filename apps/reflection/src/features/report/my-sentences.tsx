import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSender } from "../../conversation/use-conversation.ts";
import { ShareSentences } from "../../sharing/share-sentences.tsx";
import { ReportSection } from "../../shell/report-section.tsx";
import { api } from "../../trpc.ts";

/** On the writer's own device: each own sentence with who may read it. Nobody else sees this. */
export function MySentences({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const sender = useSender(sessionId);
  const { data: view } = useQuery({
    queryKey: ["reflection", sessionId],
    queryFn: () => api.reflection.view.query({ sessionId }),
    retry: false,
  });
  const together = view?.together ?? null;
  if (view === undefined || together === null || together.me === null) return null;
  const send: typeof sender.send = async (command, commandId) => {
    const outcome = await sender.send(command, commandId);
    await client.invalidateQueries({ queryKey: ["report", sessionId] });
    return outcome;
  };
  return (
    <div className="no-print mt-14">
      <ReportSection title={t("report.mine.title")} text={t("report.mine.text")}>
        <ShareSentences
          answers={view.answers.filter(({ mine }) => mine)}
          sharing={together.sharing}
          send={send}
        />
        {sender.problem !== null && (
          <p role="alert" className="mt-3 text-attention">
            {sender.problem}
          </p>
        )}
      </ReportSection>
    </div>
  );
}
