import { Card, Item, ItemList, Skeleton, Tag } from "@nabij/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { trpc } from "../../trpc.ts";
import { FloorsCard } from "./floors-card.tsx";
import { type PlanLine, useFederationChange } from "./use-federation.ts";

/** Which questions are answered, and how strict the organisation is itself. */
export function RulesPart() {
  const { t } = useTranslation();
  const plans = useQuery(trpc.federation.plans.queryOptions());
  const floors = useQuery(
    trpc.federation.floors.queryOptions(undefined, { refetchOnWindowFocus: false }),
  );
  const status = useQuery(trpc.federation.status.queryOptions());
  if (plans.data === undefined || floors.data === undefined) {
    const error = plans.error ?? floors.error;
    if (error === null) return <Skeleton lines={8} label={t("state.loading")} />;
    return (
      <FailedState
        error={error}
        onRetry={() => void Promise.all([plans.refetch(), floors.refetch()])}
      />
    );
  }
  const isMember = status.data?.membership != null;
  return (
    <div className="space-y-6">
      <Card title={t("federation.plans.title")} subtitle={t("federation.plans.subtitle")}>
        <ItemList>
          {plans.data.map((line) => (
            <Plan key={line.hash} line={line} isMember={isMember} />
          ))}
        </ItemList>
      </Card>
      <FloorsCard key={floors.dataUpdatedAt} floors={floors.data} isMember={isMember} />
    </div>
  );
}

/** One question, with its fingerprint: changed by one letter it is another. */
function Plan({
  line: { plan, hash, isAllowed },
  isMember,
}: {
  line: PlanLine;
  isMember: boolean;
}) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const { done, onError } = useFederationChange();
  const saving = useMutation(
    trpc.federation.allowPlan.mutationOptions({ onSuccess: () => done(), onError }),
  );
  const allow = () =>
    saving.mutate({ planId: plan.id, version: plan.version, allowed: !isAllowed });
  return (
    <Item
      title={
        <>
          {plan.title[language]}{" "}
          {isAllowed && <Tag tone="autonomy">{t("federation.plans.allowed")}</Tag>}
        </>
      }
      action={
        isMember && (
          <PermittedButton
            permission="federation.manage"
            size="small"
            isPending={saving.isPending}
            onClick={allow}
          >
            {t(isAllowed ? "federation.plans.disallow" : "federation.plans.allow")}
          </PermittedButton>
        )
      }
    >
      {plan.question[language]}
      <br />
      {t("federation.plans.size", {
        count: plan.tables.length,
        period: t(`federation.period.${plan.period}`),
      })}
      <br />
      <span className="break-all">{t("federation.plans.hash", { hash })}</span>
    </Item>
  );
}
