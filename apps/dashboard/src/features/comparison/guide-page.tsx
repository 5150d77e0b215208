import { Breadcrumb, Card, PageSentence, PageTop } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { MayNot } from "../../page-state/may-not.tsx";
import { PrintButton } from "../../page-state/print-button.tsx";
import { PrintedDay } from "../../page-state/printed-day.tsx";
import { paths } from "../../paths.ts";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";

const parties = ["self", "hub", "others", "everybody"] as const;
const steps = ["plan", "count", "mask", "gate", "open", "check", "publish"] as const;
const marks = ["hidden", "no-data", "zero-not-shown"] as const;
const limits = ["review", "lie", "twice", "gate", "hub", "noise"] as const;

/** How comparing works and who learns what, for who has to decide about taking part. */
export function ComparisonGuidePage() {
  const { t } = useTranslation();
  usePageTitle(t("comparison.guide.pageTitle"));
  const mayCompare = useMay("comparison.read").may;
  const mayLook = useMay("federation.read").may;
  return mayCompare || mayLook ? <Guide /> : <MayNot permission="comparison.read" />;
}

function Guide() {
  const { t } = useTranslation();
  return (
    <>
      <PageTop actions={<PrintButton />}>
        <Breadcrumb
          label={t("comparison.guide.where")}
          parents={[{ href: paths.comparison(), label: t("comparison.pageTitle") }]}
          current={t("comparison.guide.pageTitle")}
        />
      </PageTop>
      <PrintedDay />
      <PageSentence lead={t("comparison.guide.lead")}>
        {t("comparison.guide.sentence")}
      </PageSentence>
      <div className="space-y-6">
        <Card title={t("comparison.guide.whoTitle")}>
          <dl className="space-y-4">
            {parties.map((party) => (
              <div key={party} className="max-w-measure">
                <dt className="font-semibold">{t(`comparison.guide.who.${party}.name`)}</dt>
                <dd>{t(`comparison.guide.who.${party}.learns`)}</dd>
                <dd className="text-soft">{t(`comparison.guide.who.${party}.never`)}</dd>
              </div>
            ))}
          </dl>
        </Card>
        <Card title={t("comparison.guide.howTitle")}>
          <ol className="max-w-measure list-decimal space-y-2 pl-5">
            {steps.map((step) => (
              <li key={step}>{t(`comparison.guide.how.${step}`)}</li>
            ))}
          </ol>
        </Card>
        <Card title={t("comparison.guide.marksTitle")}>
          <ul className="max-w-measure list-disc space-y-2 pl-5">
            {marks.map((mark) => (
              <li key={mark}>{t(`comparison.guide.marks.${mark}`)}</li>
            ))}
          </ul>
        </Card>
        <Card title={t("comparison.guide.neverTitle")}>
          <p className="max-w-measure">{t("comparison.guide.never")}</p>
        </Card>
        <Card title={t("comparison.guide.limitsTitle")} outline="alone">
          <ul className="max-w-measure list-disc space-y-2 pl-5">
            {limits.map((limit) => (
              <li key={limit}>{t(`comparison.guide.limits.${limit}`)}</li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}
