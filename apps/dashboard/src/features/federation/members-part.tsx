import { Card, EmptyState, Item, ItemList, Skeleton, Tag } from "@nabij/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { trpc } from "../../trpc.ts";
import { Fingerprint } from "./fact-lines.tsx";
import { TrustMember } from "./trust-member.tsx";
import { type Members, useFederationChange } from "./use-federation.ts";

/** Who takes part, whose key was checked, and changes that wait for a look. */
export function MembersPart() {
  const { t } = useTranslation();
  const members = useQuery(trpc.federation.members.queryOptions());
  if (members.data === undefined) {
    if (!members.isError) return <Skeleton lines={8} label={t("state.loading")} />;
    return <FailedState error={members.error} onRetry={() => void members.refetch()} />;
  }
  return (
    <div className="space-y-6">
      {members.data.waiting.length > 0 && <Waiting waiting={members.data.waiting} />}
      <List members={members.data.members} />
    </div>
  );
}

function List({ members }: { members: Members["members"] }) {
  const { t } = useTranslation();
  return (
    <Card title={t("federation.members.title")} subtitle={t("federation.members.subtitle")}>
      {members.length === 0 ? (
        <EmptyState title={t("federation.members.emptyTitle")}>
          {t("federation.members.emptyText")}
        </EmptyState>
      ) : (
        <ItemList>
          {members.map((member) => (
            <Item
              key={member.organisationId}
              title={
                <>
                  {member.name} {member.isYou && <Tag>{t("federation.members.you")}</Tag>}
                  {member.isTrusted && <Tag tone="autonomy">{t("federation.members.trusted")}</Tag>}
                  {member.hasNewKey && <Tag tone="attention">{t("federation.members.newKey")}</Tag>}
                </>
              }
              action={!member.isYou && <TrustMember member={member} />}
            >
              {t("federation.members.group", { group: member.legalGroup })}
              <br />
              <Fingerprint>{member.fingerprint}</Fingerprint>
            </Item>
          ))}
        </ItemList>
      )}
    </Card>
  );
}

/** Changes the hub signed: nothing is changed until a person accepted them. */
function Waiting({ waiting }: { waiting: Members["waiting"] }) {
  const { t } = useTranslation();
  const { done, onError } = useFederationChange();
  const accepting = useMutation(
    trpc.federation.confirmRoster.mutationOptions({ onSuccess: () => done(), onError }),
  );
  return (
    <Card title={t("federation.waiting.title", { count: waiting.length })} outline="alone">
      <p className="mb-4 max-w-measure text-sm text-soft">{t("federation.waiting.text")}</p>
      <ItemList>
        {waiting.map((change, index) => (
          <Item
            key={`${change.organisationId}-${index}`}
            title={`${change.name} ${t(`federation.change.${change.type}`)}`}
          >
            {t("federation.members.group", { group: change.legalGroup })}
            <br />
            <Fingerprint>{change.fingerprint}</Fingerprint>
          </Item>
        ))}
      </ItemList>
      <PermittedButton
        permission="federation.manage"
        variant="primary"
        className="no-print mt-5"
        isPending={accepting.isPending}
        onClick={() => accepting.mutate({ count: waiting.length })}
      >
        {t("federation.waiting.accept", { count: waiting.length })}
      </PermittedButton>
    </Card>
  );
}
