import { LinkButton, PageSentence, Skeleton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";
import { paths } from "../paths.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { SetAsideWords } from "./set-aside-words.tsx";
import { StandsHere } from "./stands-here.tsx";

/** Over for the table, and not yet for the node: what waits goes along first. */
export function ClosedHere() {
  const { t } = useTranslation();
  const { onDevice, sessionId, isOffline } = useConversation();
  const waiting = onDevice?.waiting ?? 0;
  // With a connection it is there in a moment, and the report opens.
  if (waiting > 0 && !isOffline && onDevice?.hindrance === null)
    return (
      <div className="mx-auto max-w-measure px-5 py-24">
        <Skeleton label={t("state.loading")} lines={5} />
      </div>
    );
  return (
    <PageFrame title={t("offline.closed.title")}>
      <PageSentence lead={t(waiting > 0 ? "offline.closed.waits" : "offline.closed.aside")}>
        {t("offline.closed.title")}
      </PageSentence>
      {!isOffline && <StandsHere />}
      <div className="mt-6">
        <SetAsideWords />
      </div>
      {waiting === 0 && (
        <LinkButton variant="primary" size="large" href={paths.report(sessionId)}>
          {t("offline.closed.toReport")}
        </LinkButton>
      )}
    </PageFrame>
  );
}
