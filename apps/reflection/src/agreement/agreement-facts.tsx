import type { ReportAgreement } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { joined } from "../format/joined.ts";
import { useDay } from "../format/use-day.ts";

/** Who, when, how it shows, what the client thinks, who said yes; what is missing is left out. */
export function AgreementFacts({ agreement }: { agreement: ReportAgreement }) {
  const { t } = useTranslation();
  const day = useDay();
  const { who, when, signOfSuccess, reviewOn, acceptedByLabels, answerIds } = agreement;
  const facts = [
    { term: t("agreement.facts.who"), text: who },
    { term: t("agreement.facts.when"), text: when === "" ? "" : day(when) },
    { term: t("agreement.facts.sign"), text: signOfSuccess },
    { term: t("agreement.facts.clientView"), text: useClientView(agreement) },
    { term: t("agreement.facts.review"), text: reviewOn === null ? "" : day(reviewOn) },
    { term: t("agreement.facts.accepted"), text: joined(t, acceptedByLabels) },
    { term: t("agreement.facts.from"), text: answerIds.map((id) => `[${id}]`).join(" ") },
  ].filter(({ text }) => text !== "");
  return (
    <dl className="mt-2 grid gap-1">
      {facts.map(({ term, text }) => (
        <div key={term} className="sm:flex sm:gap-4">
          <dt className="text-sm text-soft sm:w-36 sm:shrink-0 sm:pt-0.5">{term}</dt>
          <dd className="[overflow-wrap:anywhere]">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The client's view in words; an estimate says that it is one, silence is never a yes. */
function useClientView({ clientView, clientAccepted }: ReportAgreement): string {
  const { t } = useTranslation();
  if (clientView.kind === "said") return `“${clientView.text}”`;
  if (clientView.kind === "estimated")
    return t("agreement.clientView.estimatedAs", { text: clientView.text });
  if (clientAccepted) return t("agreement.clientView.accepted");
  return t(`agreement.clientView.${clientView.kind}`);
}
