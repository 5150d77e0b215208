import { PageSentence, PageTop, Skeleton, Tabs } from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import { MayNot } from "../../page-state/may-not.tsx";
import { PrintButton } from "../../page-state/print-button.tsx";
import { PrintedDay } from "../../page-state/printed-day.tsx";
import { paths } from "../../paths.ts";
import { type FederationPart, federationParts } from "../../preferences/federation-search.ts";
import { oneOf } from "../../preferences/one-of.ts";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { LedgerPart } from "./ledger-part.tsx";
import { MembersPart } from "./members-part.tsx";
import { RulesPart } from "./rules-part.tsx";
import { StatusPart } from "./status-part.tsx";
import { type FederationStatus, useFederationStatus } from "./use-federation.ts";

const route = getRouteApi("/inside/aansluiting");

/** How the organisation is connected to a hub: who, with which rules, and what it gave (design 2.6). */
export function FederationPage() {
  const { t } = useTranslation();
  usePageTitle(t("federation.pageTitle"));
  return useMay("federation.read").may ? <Connection /> : <MayNot permission="federation.read" />;
}

function Connection() {
  const { t } = useTranslation();
  const status = useFederationStatus();
  if (status.data === undefined) {
    if (!status.isError) return <Skeleton lines={10} label={t("state.loading")} />;
    return <FailedState error={status.error} onRetry={() => void status.refetch()} />;
  }
  return <Parts status={status.data} />;
}

function Parts({ status }: { status: FederationStatus }) {
  const { t } = useTranslation();
  const { deel } = route.useSearch();
  const router = useRouter();
  const content: Record<FederationPart, ReactNode> = {
    stand: <StatusPart status={status} />,
    deelnemers: <MembersPart />,
    regels: <RulesPart />,
    grootboek: <LedgerPart status={status} />,
  };
  const { membership } = status;
  return (
    <>
      <PageTop actions={<PrintButton />} />
      <PrintedDay />
      <PageSentence lead={t("federation.lead")}>
        {membership === null
          ? t("federation.sentence.alone")
          : t(
              `federation.sentence.${membership.key.isReturning ? "returning" : membership.status}`,
              {
                hub: membership.hubName,
                count: membership.members,
              },
            )}
      </PageSentence>
      <Tabs
        label={t("federation.pageTitle")}
        selected={deel ?? "stand"}
        onSelect={(part) =>
          router.history.replace(paths.federation({ deel: oneOf(federationParts, part) }))
        }
        tabs={federationParts.map((id) => ({
          id,
          label: t(`federation.part.${id}`),
          content: content[id],
        }))}
      />
    </>
  );
}
