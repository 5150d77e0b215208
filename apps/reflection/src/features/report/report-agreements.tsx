import type { ReportAgreement } from "@nabij/reflection";
import { Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { AgreementFacts } from "../../agreement/agreement-facts.tsx";
import { RestrictionSteps } from "../../agreement/restriction-steps.tsx";
import { statusTone } from "../../agreement/status-tone.ts";
import { ReportSection } from "./report-section.tsx";

/** What was agreed first, then ideas, then what must pass the restriction steps first. */
export function ReportAgreements({ agreements }: { agreements: readonly ReportAgreement[] }) {
  const { t } = useTranslation();
  const order = ["afgesproken", "voorstel", "idee", "eerst-wzd-stappen"];
  const standing = agreements
    .filter(({ status }) => status !== "vervallen")
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <ReportSection title={t("report.agreements")}>
      {standing.length === 0 && <p className="text-soft">{t("report.noAgreements")}</p>}
      <ul className="grid gap-3">
        {standing.map((agreement) => (
          <Line key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </ReportSection>
  );
}

function Line({ agreement }: { agreement: ReportAgreement }) {
  const { t } = useTranslation();
  const { what, status, kind, restriction } = agreement;
  const isAgreed = status === "afgesproken";
  const look = isAgreed ? "border-line shadow-card" : "border-dashed border-edge";
  return (
    <li className={`print-card rounded-card border bg-card px-5 py-4 ${look}`}>
      <div className="mb-1.5 flex flex-wrap items-center gap-2">
        <Tag tone={statusTone(status)}>{t(`agreement.status.${status}`)}</Tag>
        <span className="text-sm text-soft">{t(`agreement.kind.${kind}`)}</span>
      </div>
      <h3 className="text-phone leading-snug font-semibold [overflow-wrap:anywhere]">{what}</h3>
      <AgreementFacts agreement={agreement} />
      {restriction !== null && <RestrictionSteps pointer={restriction} />}
    </li>
  );
}
