import { Card, Skeleton } from "@nabij/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ChainCheck } from "../../audit-chain/chain-check.tsx";
import { bytesInWords } from "../../format/bytes.ts";
import { dayOfMoment } from "../../format/moment.ts";
import { numberInWords } from "../../format/number.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { trpc } from "../../trpc.ts";

/** What runs here, how much it holds, and whether the access log is whole. */
export function SystemPart() {
  const { t, i18n } = useTranslation();
  const system = useQuery(trpc.admin.system.queryOptions());
  const verifying = useMutation(trpc.admin.verifyLog.mutationOptions());
  if (system.data === undefined) {
    if (!system.isError) return <Skeleton lines={8} label={t("state.loading")} />;
    return <FailedState error={system.error} onRetry={() => void system.refetch()} />;
  }
  const { version, schemaVersion, folderBytes, people, teams, lastBackup } = system.data;
  return (
    <>
      <Card className="mb-6" title={t("admin.system.title")} subtitle={t("admin.system.subtitle")}>
        <dl className="divide-y divide-line">
          <Line name={t("admin.system.version")}>{version}</Line>
          <Line name={t("admin.system.schema")}>{schemaVersion}</Line>
          <Line name={t("admin.system.folder")}>
            {folderBytes === null
              ? t("admin.system.folderUnknown")
              : bytesInWords(folderBytes, i18n.language)}
          </Line>
          <Line name={t("admin.system.people")}>{numberInWords(people, i18n.language)}</Line>
          <Line name={t("admin.system.teams")}>{numberInWords(teams, i18n.language)}</Line>
          <Line name={t("admin.system.backup")}>
            {lastBackup === null
              ? t("admin.system.backupNone")
              : dayOfMoment(lastBackup, i18n.language)}
          </Line>
        </dl>
      </Card>
      <ChainCheck
        verdict={verifying.data ?? null}
        isPending={verifying.isPending}
        error={verifying.error}
        onVerify={() => verifying.mutate()}
      />
    </>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 py-2.5 first:pt-0 last:pb-0 sm:grid-cols-[14rem_1fr]">
      <dt className="text-soft">{name}</dt>
      <dd className="max-w-measure">{children}</dd>
    </div>
  );
}
