import { Button } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AgreementFacts } from "../../agreement/agreement-facts.tsx";
import { useConversation } from "../../conversation/use-conversation.ts";
import { ShareSentences } from "../../sharing/share-sentences.tsx";
import { ReportSection } from "../../shell/report-section.tsx";
import { useTogether } from "../../together/use-together.ts";
import { MyCards } from "./my-cards.tsx";
import { Heading, Note } from "./phone-parts.tsx";

/** What was agreed, read back, and with whom one shares which sentence of one's own. */
export function ClosingScreen() {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { sharing } = useTogether();
  const [hasCards, setCards] = useState(false);
  const agreed = view.agreements.filter(({ status }) => status === "afgesproken");
  return (
    <div className="pb-10">
      <Heading lead={t("phone.closing.lead")}>{t("phone.closing.title")}</Heading>
      {agreed.length === 0 && <Note>{t("closing.nothingAgreed")}</Note>}
      <ol className="grid gap-4">
        {agreed.map((agreement) => (
          <li
            key={agreement.id}
            className="rounded-card border border-line bg-card px-5 py-4 shadow-card"
          >
            <p className="text-easy leading-snug font-semibold">{agreement.what}</p>
            <AgreementFacts agreement={agreement} />
          </li>
        ))}
      </ol>
      <div className="mt-10">
        <ReportSection title={t("report.mine.title")} text={t("report.mine.text")}>
          <ShareSentences
            answers={view.answers.filter(({ mine }) => mine)}
            sharing={sharing}
            send={send}
          />
        </ReportSection>
      </div>
      <Button className="mt-6 w-full" size="large" onClick={() => setCards(!hasCards)}>
        {t("phone.cards.title")}
      </Button>
      {hasCards && (
        <div className="mt-4">
          <MyCards />
        </div>
      )}
    </div>
  );
}
