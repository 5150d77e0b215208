import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { useTranslation } from "react-i18next";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import { federationRefusal } from "./federation-refusal.ts";

export type FederationStatus = inferOutput<typeof trpc.federation.status>;
export type Membership = NonNullable<FederationStatus["membership"]>;
export type Members = inferOutput<typeof trpc.federation.members>;
export type PlanLine = inferOutput<typeof trpc.federation.plans>[number];
export type Floors = inferOutput<typeof trpc.federation.floors>;
export type Ledger = inferOutput<typeof trpc.federation.ledger>;
export type RoundLine = inferOutput<typeof trpc.federation.rounds>[number];
export type DryRun = inferOutput<typeof trpc.federation.dryRun>;

/** How the organisation is connected now; looked at again while a hub is being waited for. */
export function useFederationStatus() {
  return useQuery(trpc.federation.status.queryOptions(undefined, { refetchInterval: 15_000 }));
}

/** The title of a plan by its id; a plan of another version of Nabij keeps its id. */
export function usePlanTitle(): (planId: string, version: number) => string {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(trpc.federation.plans.queryOptions());
  const language = i18n.language === "en" ? "en" : "nl";
  return (planId, version) => {
    const plan = data?.find((line) => line.plan.id === planId)?.plan;
    return t("federation.planOf", { id: plan?.title[language] ?? planId, version });
  };
}

/** What every change does afterwards: say so, and fetch the pages about the connection again. */
export function useFederationChange(): {
  readonly done: (message?: string) => void;
  readonly onError: (error: unknown) => void;
} {
  const { t } = useTranslation();
  const client = useQueryClient();
  return {
    done: (message) => {
      toasts.show({ message: message ?? t("federation.saved") });
      void client.invalidateQueries(trpc.federation.pathFilter());
    },
    onError: (error) => toasts.show({ message: federationRefusal(t, error) }),
  };
}
