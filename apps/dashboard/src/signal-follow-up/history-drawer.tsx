import { Drawer, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../format/day.ts";
import { FailedState } from "../page-state/failed-state.tsx";
import { trpc } from "../trpc.ts";
import { AboutSignals } from "./about-signals.tsx";
import { BecauseLink } from "./because-link.tsx";
import { dayOf, type SignalPast } from "./day-of.ts";
import type { FollowedSignal } from "./followed-signal.ts";

interface HistoryDrawerProps {
  signal: FollowedSignal;
  onClose: () => void;
}

/** What happened to one signal, the last first. */
export function HistoryDrawer({ signal, onClose }: HistoryDrawerProps) {
  const { t, i18n } = useTranslation();
  const { trajectoryId, id, since } = signal;
  const history = useQuery(trpc.signal.history.queryOptions({ trajectoryId, signal: id }));
  const past = history.data?.toReversed() ?? [];
  return (
    <Drawer isOpen onClose={onClose} title={t("signal.followUp.past.title")}>
      <AboutSignals signals={[signal]} />
      {since !== null && (
        <p className="mb-4">
          {t("signal.followUp.past.openSince", { day: dayInWords(since, i18n.language) })}
        </p>
      )}
      {history.isPending && <Skeleton lines={4} label={t("state.loading")} />}
      {history.error !== null && (
        <FailedState error={history.error} onRetry={() => void history.refetch()} />
      )}
      {history.isSuccess && past.length === 0 && (
        <p className="text-sm text-soft">{t("signal.followUp.past.empty")}</p>
      )}
      <ol className="divide-y divide-line border-line text-sm">
        {past.map((event) => (
          <li key={`${event.at} ${event.what}`} className="py-3 first:pt-0">
            <p className="text-xs text-soft">{dayInWords(dayOf(event.at), i18n.language)}</p>
            <PastLine event={event} trajectoryId={trajectoryId} />
          </li>
        ))}
      </ol>
    </Drawer>
  );
}

/** One thing that happened, in one sentence. */
function PastLine({ event, trajectoryId }: { event: SignalPast; trajectoryId: string }) {
  const { t, i18n } = useTranslation();
  const { what, because, assigneeId, byUserId } = event;
  if (what === "opened" || what === "closed") {
    if (because === null) return <p>{t(`signal.followUp.past.${what}`)}</p>;
    return (
      <p>
        <BecauseLink
          i18nKey={`signal.followUp.past.${what}By`}
          because={because}
          trajectoryId={trajectoryId}
        />
      </p>
    );
  }
  const by = event.byName ?? t("signal.followUp.past.someone");
  if (what === "woken") return <p>{t("signal.followUp.past.woke", { by })}</p>;
  if (what === "snoozed") {
    const { snoozedUntil, reason } = event;
    const day = snoozedUntil === null ? "" : dayInWords(snoozedUntil, i18n.language);
    return <p>{t("signal.followUp.past.rested", { by, day, reason: reason ?? "" })}</p>;
  }
  if (assigneeId === null) return <p>{t("signal.followUp.past.gaveBack", { by })}</p>;
  if (assigneeId === byUserId) return <p>{t("signal.followUp.past.took", { by })}</p>;
  const name = event.assigneeName ?? t("signal.followUp.unknown");
  return <p>{t("signal.followUp.past.gave", { by, name })}</p>;
}
