import { Button } from "@nabij/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useDay } from "../../format/use-day.ts";
import { api } from "../../trpc.ts";

type Earlier = NonNullable<
  Awaited<ReturnType<typeof api.reflection.previous.query>>["last"]
>["agreements"][number];

/**
 * What was agreed the last time, to open with: kept, not kept, or not known. What is chosen is
 * written to the agreement of the trajectory (reflection §4.7).
 */
export function PreviousPart() {
  const { t } = useTranslation();
  const day = useDay();
  const { sessionId, view } = useConversation();
  const { data } = useQuery({
    queryKey: ["previous", sessionId],
    queryFn: () => api.reflection.previous.query({ sessionId }),
    enabled: view.trajectoryId !== null,
    retry: false,
  });
  if (data === undefined || data.last === null) return null;
  const { agreements, closedOn } = data.last;
  return (
    <section aria-labelledby="previous-title" className="mt-10">
      <h2 id="previous-title" className="text-section font-semibold">
        {t("history.previous.title")}
      </h2>
      <p className="mt-1 max-w-measure text-soft">
        {t("history.previous.text", { day: day(closedOn) })}
      </p>
      <ul className="mt-3 grid gap-3">
        {agreements.map((agreement) => (
          <EarlierOne
            key={agreement.recordId}
            agreement={agreement}
            sessionId={sessionId}
            mayKeep={data.mayKeep}
          />
        ))}
      </ul>
    </section>
  );
}

const outcomes = ["kept", "not-kept", "unknown"] as const;
type Outcome = (typeof outcomes)[number];

const statusOf = { kept: "nagekomen", "not-kept": "verbroken", unknown: "open" } as const;

interface EarlierOneProps {
  agreement: Earlier;
  sessionId: string;
  mayKeep: boolean;
}

/** One of them with what came of it; a goal is reached or still running, never broken. */
function EarlierOne({ agreement, sessionId, mayKeep }: EarlierOneProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { recordId, what, who, status, kind } = agreement;
  const keeping = useMutation({
    mutationFn: (outcome: Outcome) =>
      api.reflection.keepPrevious.mutate({ sessionId, recordId, outcome }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["previous", sessionId] }),
  });
  const offered = outcomes.filter((outcome) => kind === "agreement" || outcome !== "not-kept");
  const label = (outcome: Outcome) => {
    if (kind === "agreement") return t(`history.previous.${outcome}`);
    return t(outcome === "kept" ? "history.previous.goalKept" : "history.previous.goalNotKept");
  };
  return (
    <li className="rounded-card border border-line bg-card px-5 py-4">
      <p className="text-phone leading-snug font-semibold [overflow-wrap:anywhere]">{what}</p>
      {who !== null && <p className="text-sm text-soft">{who}</p>}
      {mayKeep ? (
        <fieldset className="mt-3 flex flex-wrap gap-2">
          <legend className="sr-only">{t("history.previous.question", { what })}</legend>
          {offered.map((outcome) => {
            // An agreement begins as open: only who said so in this conversation chose it.
            const isChosen =
              status === statusOf[outcome] &&
              (outcome !== "unknown" || keeping.variables === "unknown");
            return (
              <Button
                key={outcome}
                variant={isChosen ? "primary" : "secondary"}
                aria-pressed={isChosen}
                isPending={keeping.isPending && keeping.variables === outcome}
                onClick={() => keeping.mutate(outcome)}
              >
                {label(outcome)}
              </Button>
            );
          })}
        </fieldset>
      ) : (
        <p className="mt-1 text-sm">{t(`report.outcome.${status}`)}</p>
      )}
      {keeping.isError && (
        <p role="alert" className="mt-2 text-sm text-attention">
          {t("history.previous.failed")}
        </p>
      )}
    </li>
  );
}
