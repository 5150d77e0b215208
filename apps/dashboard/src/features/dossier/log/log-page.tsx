import { Banner, Button, ChevronLeftIcon, ErrorState, LinkButton, Skeleton } from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { paths } from "../../../paths.ts";
import { usePageTitle } from "../../../shell/use-page-title.ts";
import { clientName, type Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { useDossier } from "../use-dossier.ts";
import { ChooseClient } from "./choose-client.tsx";
import { ChooseSubject } from "./choose-subject.tsx";
import { ExperienceLog } from "./experience-log.tsx";
import { HoursLog } from "./hours-log.tsx";
import { IncidentLog } from "./incident-log.tsx";
import { useWaitingCount } from "./use-log.ts";
import { VoiceLog } from "./voice-log.tsx";

const route = getRouteApi("/inside/log");

/** Logging in half a minute on a phone: who, what, one screen, done. */
export function LogPage() {
  const { t } = useDossierWords();
  usePageTitle(t("dossier.log.title"));
  const { traject } = route.useSearch();
  const waiting = useWaitingCount();
  return (
    <div className="mx-auto w-full max-w-xl">
      {waiting > 0 && (
        <div className="mb-5">
          <Banner>{t("dossier.log.waiting", { count: waiting })}</Banner>
        </div>
      )}
      {traject === undefined ? <ChooseClient /> : <ForClient key={traject} id={traject} />}
    </div>
  );
}

function ForClient({ id }: { id: string }) {
  const { t } = useDossierWords();
  const page = useDossier(id, undefined);
  if (page.state === "loading") return <Skeleton lines={5} label={t("state.loading")} />;
  if (page.state === "ready") return <Subject dossier={page.dossier} />;
  if (page.state === "gone")
    return (
      <ErrorState
        title={t("dossier.goneTitle")}
        action={<LinkButton href={paths.log()}>{t("dossier.log.otherClient")}</LinkButton>}
      >
        {t("dossier.goneText")}
      </ErrorState>
    );
  return (
    <ErrorState
      title={t(page.isOffline ? "state.offlineTitle" : "state.failedTitle")}
      action={<Button onClick={page.retry}>{t("state.retry")}</Button>}
    >
      {t(page.isOffline ? "state.offlineText" : "state.failedText")}
    </ErrorState>
  );
}

function Subject({ dossier }: { dossier: Dossier }) {
  const { t } = useDossierWords();
  const { wat } = route.useSearch();
  const name = clientName(dossier);
  if (wat === undefined)
    return (
      <Screen title={t("dossier.log.what", { name })} back={paths.log()} backTo="otherClient">
        <ChooseSubject dossier={dossier} />
      </Screen>
    );
  const Form = forms[wat];
  return (
    <Screen
      title={t(`dossier.log.title_${wat}`, { name })}
      back={paths.log({ traject: dossier.trajectory.id })}
      backTo="otherSubject"
    >
      <Form dossier={dossier} />
    </Screen>
  );
}

const forms = {
  uren: HoursLog,
  incident: IncidentLog,
  ervaring: ExperienceLog,
  stem: VoiceLog,
} as const;

interface ScreenProps {
  title: string;
  back: string;
  backTo: "otherClient" | "otherSubject";
  children: ReactNode;
}

function Screen({ title, back, backTo, children }: ScreenProps) {
  const { t } = useDossierWords();
  return (
    <>
      <p className="-ml-2.5">
        <LinkButton variant="quiet" size="small" href={back}>
          <ChevronLeftIcon size={18} /> {t(`dossier.log.${backTo}`)}
        </LinkButton>
      </p>
      <h1 className="mt-2 mb-6 text-page-phone leading-tight font-semibold text-balance">
        {title}
      </h1>
      {children}
    </>
  );
}
