import { Button, Card, Item, ItemList, TextLink } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { paths } from "../../paths.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import type { Unstarted } from "./use-board.ts";

const shownAtFirst = 6;

/** Trajectories that run without steps, each with one press to begin. */
export function UnstartedCard({ unstarted }: { unstarted: readonly Unstarted[] }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const isLong = unstarted.length > shownAtFirst + 2;
  const shown = isWhole || !isLong ? unstarted : unstarted.slice(0, shownAtFirst);
  return (
    <Card
      outline="alone"
      title={t("process.framework.unstarted.title", { count: unstarted.length })}
      subtitle={t("process.framework.unstarted.subtitle")}
    >
      <ItemList>
        {shown.map((each) => (
          <UnstartedLine key={each.trajectoryId} unstarted={each} />
        ))}
      </ItemList>
      {isLong && !isWhole && (
        <Button
          variant="quiet"
          size="small"
          className="no-print mt-2 -ml-2.5"
          onClick={() => setWhole(true)}
        >
          {t("process.framework.unstarted.more", { count: unstarted.length })}
        </Button>
      )}
    </Card>
  );
}

function UnstartedLine({ unstarted }: { unstarted: Unstarted }) {
  const { t, i18n } = useTranslation();
  const { trajectoryId, clientName, number, startDate } = unstarted;
  const cache = useQueryClient();
  const start = useMutation(
    trpc.process.startFramework.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t("process.framework.unstarted.started", { name: clientName }) });
        return cache.invalidateQueries(trpc.process.pathFilter());
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
    }),
  );
  return (
    <Item
      title={
        <>
          <TextLink
            href={paths.trajectory(trajectoryId)}
            className="decoration-line hover:decoration-ink"
          >
            {clientName}
          </TextLink>{" "}
          <span className="text-sm font-normal text-soft">
            {t("process.framework.unstarted.since", {
              number,
              day: dayInWords(startDate, i18n.language),
            })}
          </span>
        </>
      }
      action={
        <PermittedButton
          className="no-print"
          permission="frameworkStep.write"
          size="small"
          isPending={start.isPending}
          pendingLabel={t("process.framework.unstarted.starting")}
          aria-label={`${t("process.framework.unstarted.start")}: ${clientName}`}
          onClick={() => start.mutate({ trajectoryId })}
        >
          {t("process.framework.unstarted.start")}
        </PermittedButton>
      }
    />
  );
}
