import type { ReportAgreement } from "@nabij/reflection";
import { Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { AgreementFacts } from "../../agreement/agreement-facts.tsx";
import { RestrictionSteps } from "../../agreement/restriction-steps.tsx";
import { statusTone } from "../../agreement/status-tone.ts";
import { StillToAsk } from "../../agreement/still-to-ask.tsx";
import { ToRestrictions } from "../../agreement/to-restrictions.tsx";
import { ReportSection } from "../../shell/report-section.tsx";

interface ReportAgreementsProps {
  agreements: readonly ReportAgreement[];
  trajectoryId: string | null;
}

/** What was agreed first, then ideas, then what must pass the restriction steps first. */
export function ReportAgreements({ agreements, trajectoryId }: ReportAgreementsProps) {
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
          <Line key={agreement.id} agreement={agreement} trajectoryId={trajectoryId} />
        ))}
      </ul>
    </ReportSection>
  );
}

interface LineProps {
  agreement: ReportAgreement;
  trajectoryId: string | null;
}

function Line({ agreement, trajectoryId }: LineProps) {
  const { t } = useTranslation();
  const { what, status, kind, restriction, gaps } = agreement;
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
      <StillToAsk gaps={gaps} />
      {restriction !== null && <RestrictionSteps pointer={restriction} />}
      {restriction !== null && <ToRestrictions trajectoryId={trajectoryId} />}
    </li>
  );
}
