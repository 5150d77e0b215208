import type { Participant, ReportAgreement } from "@nabij/reflection";
import { Button, CheckIcon, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { AgreementFacts } from "../../agreement/agreement-facts.tsx";
import { RestrictionSteps } from "../../agreement/restriction-steps.tsx";
import { statusTone } from "../../agreement/status-tone.ts";
import { useConversation } from "../../conversation/use-conversation.ts";
import { Heading, Note } from "./phone-parts.tsx";

/** What the table is agreeing, and one's own yes to it. */
export function AgreementsScreen({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const standing = view.agreements.filter(({ status }) => status !== "vervallen");
  return (
    <div className="pb-10">
      <Heading lead={t("phone.agreements.lead")}>{t("phone.agreements.title")}</Heading>
      {standing.length === 0 && <Note>{t("phone.agreements.none")}</Note>}
      <ul className="grid gap-4">
        {standing.map((agreement) => (
          <One key={agreement.id} agreement={agreement} person={person} />
        ))}
      </ul>
    </div>
  );
}

function One({ agreement, person }: { agreement: ReportAgreement; person: Participant }) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const hasAccepted = agreement.acceptedBy.includes(person.id);
  const { restriction, gaps } = agreement;
  const mayAccept = restriction === null && !gaps.some(({ blocking }) => blocking);
  return (
    <li className="rounded-card border border-line bg-card px-5 py-4 shadow-card">
      <Tag tone={statusTone(agreement.status)}>{t(`agreement.status.${agreement.status}`)}</Tag>
      <p className="mt-1.5 text-easy leading-snug font-semibold">{agreement.what}</p>
      <AgreementFacts agreement={agreement} />
      {restriction !== null && <RestrictionSteps pointer={restriction} />}
      {hasAccepted && (
        <p className="mt-3 inline-flex items-center gap-2 font-semibold text-autonomy">
          <CheckIcon size={20} />
          {t("phone.agreements.accepted")}
        </p>
      )}
      {!hasAccepted && mayAccept && (
        <Button
          className="mt-3 w-full"
          variant="primary"
          size="large"
          onClick={() =>
            void send({
              type: "acceptAgreement",
              agreementId: agreement.id,
              participantIds: [person.id],
            })
          }
        >
          {t("phone.agreements.accept")}
        </Button>
      )}
    </li>
  );
}
