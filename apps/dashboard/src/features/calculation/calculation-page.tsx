import { PageTop, Tabs } from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { MayNot } from "../../page-state/may-not.tsx";
import { PrintButton } from "../../page-state/print-button.tsx";
import { PrintedDay } from "../../page-state/printed-day.tsx";
import { paths } from "../../paths.ts";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { CostTab } from "./cost-tab.tsx";
import { QualityTab } from "./quality-tab.tsx";

const route = getRouteApi("/inside/rekenen");

/** What staff costs, and what good care asks for: two views of the same research (S56–S59). */
export function CalculationPage() {
  const { t } = useTranslation();
  usePageTitle(t("calculation.pageTitle"));
  return useMay("organisation.read").may ? <Views /> : <MayNot permission="organisation.read" />;
}

function Views() {
  const { t } = useTranslation();
  const router = useRouter();
  const { deel } = route.useSearch();
  return (
    <>
      <PageTop actions={<PrintButton />}>
        <p className="text-sm text-soft">{t("calculation.source")}</p>
      </PageTop>
      <PrintedDay />
      <Tabs
        label={t("calculation.pageTitle")}
        selected={deel ?? "kosten"}
        onSelect={(id) =>
          router.history.replace(paths.calculation(id === "eisen" ? { deel: "eisen" } : {}))
        }
        tabs={[
          { id: "kosten", label: t("calculation.tab.cost"), content: <CostTab /> },
          { id: "eisen", label: t("calculation.tab.quality"), content: <QualityTab /> },
        ]}
      />
    </>
  );
}
