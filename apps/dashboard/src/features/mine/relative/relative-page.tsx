import { CardGrid, EmptyState, LinkButton, PageTop, Skeleton } from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../../page-state/failed-state.tsx";
import { PrintButton } from "../../../page-state/print-button.tsx";
import { paths } from "../../../paths.ts";
import { ClientPill } from "../client-pill.tsx";
import { type Mine, useMine } from "../use-mine.ts";
import { AgreementsCard } from "./agreements-card.tsx";
import { AroundCard } from "./around-card.tsx";
import { GoalsCard } from "./goals-card.tsx";
import { MineSentence } from "./mine-sentence.tsx";
import { MomentsCard } from "./moments-card.tsx";
import { RolesCard } from "./roles-card.tsx";
import { TellCard } from "./tell-card.tsx";
import { VoicesCard } from "./voices-card.tsx";

const route = getRouteApi("/inside/mijn");

/** What a relative should know about their own person, and the place to say something. */
export function RelativePage() {
  const { t } = useTranslation();
  const { voor } = route.useSearch();
  const { state, clients, mine, error, retry } = useMine(voor);
  const router = useRouter();
  const choose = (id: string) => router.history.push(paths.mine({ voor: id }));
  const [trajectory] = mine?.trajectories ?? [];
  return (
    <>
      <PageTop
        actions={
          mine && (
            <>
              {trajectory && (
                <LinkButton href={paths.trajectory(trajectory.id)}>
                  {t("mine.toDossier")}
                </LinkButton>
              )}
              <PrintButton />
              <LinkButton variant="primary" href="#vertellen">
                {t("mine.toTell")}
              </LinkButton>
            </>
          )
        }
      >
        {mine && <ClientPill clients={clients} selected={mine.id} onChange={choose} />}
      </PageTop>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && (
        <EmptyState title={<h1>{t("mine.empty")}</h1>}>{t("mine.emptyText")}</EmptyState>
      )}
      {mine && <About key={mine.id} mine={mine} />}
    </>
  );
}

function About({ mine }: { mine: Mine }) {
  return (
    <>
      <MineSentence mine={mine} />
      <CardGrid>
        <div className="space-y-6">
          <AgreementsCard mine={mine} />
          <GoalsCard mine={mine} />
          <RolesCard mine={mine} />
        </div>
        <div className="space-y-6">
          <MomentsCard mine={mine} />
          <VoicesCard mine={mine} />
          <TellCard mine={mine} />
          <AroundCard mine={mine} />
        </div>
      </CardGrid>
    </>
  );
}
