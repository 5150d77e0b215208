import type { ReportAgreement } from "@nabij/reflection";
import { Button, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { AgreementFacts } from "../../../agreement/agreement-facts.tsx";
import { RestrictionSteps } from "../../../agreement/restriction-steps.tsx";
import { statusTone } from "../../../agreement/status-tone.ts";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { AcceptForm } from "./accept-form.tsx";
import { GapQuestions } from "./gap-questions.tsx";

interface AgreementCardProps {
  agreement: ReportAgreement;
  /** Opens the form in the place of this card. */
  onEdit: () => void;
}

/** One agreement: what stands, what is still asked, and who says yes. */
export function AgreementCard({ agreement, onEdit }: AgreementCardProps) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { id, what, kind, status, restriction, gaps } = agreement;
  const isAgreed = status === "afgesproken";
  const look = isAgreed ? "border-line bg-card shadow-card" : "border-dashed border-edge bg-card";
  const canBeAccepted = restriction === null && !gaps.some(({ blocking }) => blocking);
  return (
    <article aria-label={what} className={`rounded-card border px-5 py-5 sm:px-6 ${look}`}>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <Tag tone={statusTone(status)}>{t(`agreement.status.${status}`)}</Tag>
        <span className="text-sm text-soft">{t(`agreement.kind.${kind}`)}</span>
      </div>
      <h2 className="text-easy leading-snug font-semibold [overflow-wrap:anywhere]">{what}</h2>
      <AgreementFacts agreement={agreement} />
      {restriction === null ? (
        <GapQuestions gaps={gaps} onAnswer={onEdit} />
      ) : (
        <RestrictionSteps pointer={restriction} />
      )}
      {canBeAccepted && <AcceptForm agreement={agreement} />}
      <div className="mt-3 -ml-2.5 flex flex-wrap">
        <Button size="small" variant="quiet" onClick={onEdit}>
          {t("agreement.edit")}
          <span className="sr-only"> ({what})</span>
        </Button>
        <Button
          size="small"
          variant="quiet"
          onClick={() => void send({ type: "dropAgreement", agreementId: id })}
        >
          {t("agreement.drop")}
          <span className="sr-only"> ({what})</span>
        </Button>
      </div>
    </article>
  );
}
