import type { PlainDate } from "@nabij/domain";
import { Button, SearchField } from "@nabij/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDay } from "../../format/use-day.ts";
import { api } from "../../trpc.ts";

/** The trajectory a conversation is about, as the screen names it. */
export type Chosen = { readonly id: string; readonly name: string; readonly since: PlainDate };

interface ChooseTrajectoryProps {
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
}

/** A trajectory to talk about, found by name or pseudonym; none is an answer too. */
export function ChooseTrajectory({ chosen, onChoose }: ChooseTrajectoryProps) {
  const { t } = useTranslation();
  const day = useDay();
  if (chosen === null) return <Find onChoose={onChoose} />;
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-autonomy bg-autonomy-wash px-4 py-3">
      <p className="min-w-0">
        <span className="text-phone font-semibold">{chosen.name}</span>
        <span className="block text-sm text-soft">
          {t("seating.since", { day: day(chosen.since) })}
        </span>
      </p>
      <Button onClick={() => onChoose(null)}>{t("seating.otherTrajectory")}</Button>
    </div>
  );
}

/** Looks by name or pseudonym; the text travels in the body of a request, not in an address. */
function Find({ onChoose }: { onChoose: (chosen: Chosen) => void }) {
  const { t } = useTranslation();
  const day = useDay();
  const [text, setText] = useState("");
  const wanted = text.trim();
  const { data, error } = useQuery({
    queryKey: ["trajectories", wanted],
    queryFn: () => api.trajectory.list.query({ text: wanted, sort: "client", limit: 6 }),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
  });
  const rows = wanted === "" ? [] : (data?.rows ?? []);
  return (
    <div>
      <SearchField label={t("seating.search")} value={text} onChange={setText} />
      <p className="mt-2 text-sm text-soft">{t("seating.withoutFile")}</p>
      {wanted !== "" && (
        <p role="status" className="mt-3 text-sm text-soft">
          {error !== null
            ? t("state.failedTitle")
            : data && t("seating.found", { count: data.total })}
        </p>
      )}
      <ul className="mt-1 grid gap-2">
        {rows.map(({ trajectory, client, teamName }) => {
          const name = client.chosenName ?? client.pseudonym;
          return (
            <li key={trajectory.id}>
              <button
                type="button"
                onClick={() => onChoose({ id: trajectory.id, name, since: trajectory.startDate })}
                className="flex min-h-11 w-full flex-wrap items-baseline justify-between gap-x-4 rounded-control border border-edge bg-card px-4 py-2 text-left hover:border-ink"
              >
                <span className="font-semibold">{name}</span>
                <span className="text-sm text-soft">
                  {teamName !== null && `${teamName} · `}
                  {t("seating.since", { day: day(trajectory.startDate) })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
