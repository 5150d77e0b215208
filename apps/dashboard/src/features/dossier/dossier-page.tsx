import { Button, CardGrid, EmptyState, ErrorState, LinkButton, Skeleton } from "@nabij/ui";
import { useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { paths } from "../../paths.ts";
import { useMay, useSession } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import type { Dossier } from "./dossier.ts";
import { useDossierWords } from "./dossier-words.ts";
import { DossierHead } from "./head/dossier-head.tsx";
import type { Opening } from "./opening.ts";
import { CrisisBanner } from "./person/crisis-banner.tsx";
import { VoiceCard } from "./person/voice-card.tsx";
import { RecordDrawer } from "./record-drawer.tsx";
import { useRecordActions } from "./save/use-record-actions.ts";
import { DossierSections } from "./section/dossier-sections.tsx";
import { PartNav } from "./section/part-nav.tsx";
import { RegieCard } from "./section/regie-card.tsx";
import { AttentionCard } from "./signal/attention-card.tsx";
import { CourseCard } from "./timeline/course-card.tsx";
import { recordMarkId } from "./timeline/mark-id.ts";
import { useDossier } from "./use-dossier.ts";

/** One trajectory: who, since when, why, what asks attention, and everything that can be changed in place. */
export function DossierPage() {
  const { id } = useParams({ from: "/inside/trajecten/$id" });
  const { dag } = useSearch({ from: "/inside/trajecten/$id" });
  const page = useDossier(id, dag);
  const { t } = useDossierWords();
  if (page.state === "loading") return <Skeleton lines={9} label={t("state.loading")} />;
  if (page.state === "ready") return <DossierContent key={id} dossier={page.dossier} />;
  if (page.state === "gone") {
    return (
      <EmptyState
        title={<h1>{t("dossier.goneTitle")}</h1>}
        action={<LinkButton href={paths.trajectories()}>{t("dossier.toList")}</LinkButton>}
      >
        {t("dossier.goneText")}
      </EmptyState>
    );
  }
  return (
    <ErrorState
      title={t(page.isOffline ? "state.offlineTitle" : "state.failedTitle")}
      action={<Button onClick={page.retry}>{t("state.retry")}</Button>}
    >
      {t(page.isOffline ? "state.offlineText" : "state.failedText")}
    </ErrorState>
  );
}

function DossierContent({ dossier }: { dossier: Dossier }) {
  const { t } = useDossierWords();
  usePageTitle(t("dossier.title"));
  useAnchor();
  const { may: maySignal } = useMay("signal.read");
  const { today } = useSession();
  // What is typed is typed today, whatever day the page shows.
  const dossierToday = useMemo(() => ({ ...dossier, at: today }), [dossier, today]);
  const actions = useRecordActions();
  // Counted, so that opening the same form twice starts anew.
  const [drawer, setDrawer] = useState<{
    readonly opening: Opening;
    readonly count: number;
  } | null>(null);
  const open = (opening: Opening) =>
    setDrawer((last) => ({ opening, count: (last?.count ?? 0) + 1 }));
  const shown = drawer?.opening;
  const selectedId =
    shown === undefined || shown.id === null ? undefined : recordMarkId(shown.kind, shown.id);
  return (
    <>
      <DossierHead dossier={dossier} open={open} />
      <CrisisBanner dossier={dossier} open={open} />
      <VoiceCard dossier={dossier} open={open} />
      <CourseCard dossier={dossier} open={open} selectedId={selectedId} />
      <CardGrid>
        {maySignal && <AttentionCard dossier={dossier} open={open} />}
        <RegieCard dossier={dossier} open={open} />
      </CardGrid>
      <PartNav dossier={dossier} />
      <DossierSections dossier={dossier} open={open} actions={actions} />
      {drawer !== null && (
        <RecordDrawer
          key={drawer.count}
          opening={drawer.opening}
          dossier={dossierToday}
          {...{ actions, open }}
          onClose={() => setDrawer(null)}
        />
      )}
    </>
  );
}

/** Goes to the part the address names: the page is drawn after the browser looked for it. */
function useAnchor(): void {
  useEffect(() => {
    const part = window.location.hash.slice(1);
    if (part !== "")
      document.getElementById(decodeURIComponent(part))?.scrollIntoView({ block: "start" });
  }, []);
}
