import { Button, EmptyState, LinkButton, PageSentence } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../../conversation/problem.tsx";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { paths } from "../../../paths.ts";
import { AgreementCard } from "./agreement-card.tsx";
import { AgreementForm } from "./agreement-form.tsx";

/** Who does what and when: proposed, asked about, and accepted by name of role. */
export function AgreementsPart() {
  const { t } = useTranslation();
  const { view } = useConversation();
  // On the board of a conversation that is written first its own steps stand below.
  const isAloud = view.together?.writing !== "first";
  const [open, setOpen] = useState<string | null>(null);
  const standing = view.agreements.filter(({ status }) => status !== "vervallen");
  const agreed = standing.filter(({ status }) => status === "afgesproken").length;
  const close = () => setOpen(null);
  return (
    <div className="max-w-[46rem] pb-16">
      <PageSentence lead={t("agreement.lead")}>
        {t("agreement.sentence", { count: agreed })}
      </PageSentence>
      <Problem />
      {standing.length === 0 && open !== "new" && (
        <EmptyState title={t("agreement.noneTitle")}>{t("agreement.noneText")}</EmptyState>
      )}
      <div className="grid gap-4">
        {standing.map((agreement) =>
          open === agreement.id ? (
            <AgreementForm key={agreement.id} agreement={agreement} onDone={close} />
          ) : (
            <AgreementCard
              key={agreement.id}
              agreement={agreement}
              onEdit={() => setOpen(agreement.id)}
            />
          ),
        )}
        {open === "new" && <AgreementForm agreement={null} onDone={close} />}
      </div>
      <div className="mt-8 flex flex-wrap gap-2.5">
        {open !== "new" && (
          <Button
            size="large"
            variant={standing.length === 0 ? "primary" : "secondary"}
            onClick={() => setOpen("new")}
          >
            {t("agreement.new")}
          </Button>
        )}
        {isAloud && <OnAndBack isFirst={standing.length === 0} />}
      </div>
    </div>
  );
}

/** The way on and the way back, round one device. */
function OnAndBack({ isFirst }: { isFirst: boolean }) {
  const { t } = useTranslation();
  const { sessionId } = useConversation();
  return (
    <>
      <LinkButton
        size="large"
        variant={isFirst ? "secondary" : "primary"}
        href={paths.closing(sessionId)}
      >
        {t("agreement.toClosing")}
      </LinkButton>
      <LinkButton size="large" variant="quiet" href={paths.conversation(sessionId)}>
        {t("agreement.back")}
      </LinkButton>
    </>
  );
}
