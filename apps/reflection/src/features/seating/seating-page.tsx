import { Button, PageSentence, TextField } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useId } from "react";
import { useTranslation } from "react-i18next";
import { PageFrame } from "../../shell/page-frame.tsx";
import { api } from "../../trpc.ts";
import { ChooseTime } from "./choose-time.tsx";
import { ChooseTrajectory } from "./choose-trajectory.tsx";
import { TableSeats } from "./table-seats.tsx";
import { useSeating } from "./use-seating.ts";
import { WhoSeesWhat } from "./who-sees-what.tsx";

/** A new conversation: about whom, with whom, how long, and what happens to the words. */
export function SeatingPage({ trajectoryId }: { trajectoryId: string | null }) {
  const { t } = useTranslation();
  const seating = useSeating();
  const { choose } = seating;
  const wanted = useTrajectory(trajectoryId);
  useEffect(() => {
    if (wanted !== undefined) choose(wanted);
  }, [wanted, choose]);
  return (
    <PageFrame title={t("seating.title")}>
      <PageSentence lead={t("seating.lead")}>{t("seating.title")}</PageSentence>
      <div className="grid gap-12">
        <Part title={t("seating.about")}>
          <ChooseTrajectory chosen={seating.chosen} onChoose={seating.choose} />
          <TextField
            className="mt-5 max-w-96"
            label={t("seating.clientName")}
            hint={t("seating.clientNameHint")}
            isOptional
            maxLength={60}
            value={seating.clientName}
            onChange={seating.setClientName}
          />
        </Part>
        <Part title={t("seating.who")} text={t("seating.whoText")}>
          <TableSeats
            seats={seating.seats}
            labels={seating.labels}
            clientName={seating.clientName.trim()}
            onChange={seating.setSeats}
          />
        </Part>
        <Part title={t("seating.time")} text={t("seating.timeText")}>
          <ChooseTime value={seating.time} onChange={seating.setTime} />
        </Part>
        <Part title={t("seating.promise")}>
          <WhoSeesWhat />
        </Part>
      </div>
      <div className="mt-10">
        {seating.problem !== null && (
          <p role="alert" className="mb-3 font-medium text-nearness">
            {seating.problem}
          </p>
        )}
        <Button
          variant="primary"
          size="large"
          isPending={seating.isStarting}
          pendingLabel={t("seating.starting")}
          onClick={seating.start}
        >
          {t("seating.start")}
        </Button>
      </div>
    </PageFrame>
  );
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-easy leading-snug font-semibold">
        {title}
      </h2>
      {text !== undefined && <p className="mt-1 max-w-measure text-soft">{text}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

/** The trajectory the reader came from; being read is on record, as everywhere. */
function useTrajectory(id: string | null) {
  const { data } = useQuery({
    queryKey: ["trajectory", id],
    queryFn: async () => {
      const { trajectory, client } = await api.trajectory.dossier.query({ id: id ?? "" });
      const name = client.chosenName ?? client.pseudonym;
      return { id: trajectory.id, name, since: trajectory.startDate };
    },
    enabled: id !== null,
  });
  return data;
}
