import {
  Card,
  EmptyState,
  FigureLink,
  FilterPill,
  PageSentence,
  PageTop,
  Skeleton,
} from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Trans, useTranslation } from "react-i18next";
import { FailedState } from "../../../page-state/failed-state.tsx";
import { MayNot } from "../../../page-state/may-not.tsx";
import { PrintButton } from "../../../page-state/print-button.tsx";
import { paths } from "../../../paths.ts";
import { type AccessPeriod, accessPeriods } from "../../../preferences/mine-search.ts";
import { useMay } from "../../../session/use-session.ts";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { ClientPill } from "../client-pill.tsx";
import { useMine } from "../use-mine.ts";
import { AccessDays } from "./access-days.tsx";
import { type Access, useAccess } from "./use-access.ts";

const route = getRouteApi("/inside/mijn/wie-keek");

/** Who looked in the file of one's own client, per day and by role (standards A8). */
export function AccessPage() {
  const { t } = useTranslation();
  usePageTitle(t("mine.access.pageTitle"));
  return useMay("mine.read").may ? <WhoLooked /> : <MayNot permission="mine.read" />;
}

function WhoLooked() {
  const { t } = useTranslation();
  const { voor, periode = "kwartaal" } = route.useSearch();
  const router = useRouter();
  const { clients, mine } = useMine(voor);
  const { state, access, error, retry } = useAccess(periode, mine?.id);
  const open = (clientId: string | undefined, period: AccessPeriod) =>
    router.history.push(paths.whoLooked({ voor: clientId, periode: period }));
  return (
    <>
      <PageTop actions={<PrintButton />}>
        {mine && (
          <ClientPill clients={clients} selected={mine.id} onChange={(id) => open(id, periode)} />
        )}
        <FilterPill
          label={t("mine.access.period")}
          options={accessPeriods.map((value) => ({
            value,
            label: t(`mine.access.periods.${value}`),
          }))}
          selected={[periode]}
          onChange={([next]) => {
            const period = accessPeriods.find((each) => each === next);
            if (period !== undefined) open(voor, period);
          }}
        />
      </PageTop>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && (
        <EmptyState title={<h1>{t("mine.access.nobody")}</h1>}>
          {t("mine.access.nobodyText")}
        </EmptyState>
      )}
      {state === "ready" && access && <Log access={access} />}
    </>
  );
}

function Log({ access }: { access: Access }) {
  const { t } = useTranslation();
  const { days, isCut, organisation } = access;
  return (
    <>
      <PageSentence lead={t("mine.access.lead")}>
        <Trans
          t={t}
          i18nKey="mine.access.found"
          count={days.length}
          components={{ figure: <FigureLink href="#dagen">{null}</FigureLink> }}
        />
      </PageSentence>
      <div id="dagen" className="scroll-mt-6">
        <Card title={t("mine.access.list")}>
          {isCut && <p className="mb-4 text-attention">{t("mine.access.cut")}</p>}
          <AccessDays access={access} />
          <p className="mt-6 text-sm text-soft">{t("mine.access.ask", { organisation })}</p>
        </Card>
      </div>
    </>
  );
}
