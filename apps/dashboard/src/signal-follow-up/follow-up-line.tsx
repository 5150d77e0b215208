import { ClockIcon, PersonIcon } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../format/day.ts";
import { useSession } from "../session/use-session.ts";
import type { FollowedSignal } from "./followed-signal.ts";

/** Who takes a signal on, since when it stands open (from the day after), and why it rests. */
export function FollowUpLine({ signal }: { signal: FollowedSignal }) {
  const { t, i18n } = useTranslation();
  const { userId, today } = useSession();
  const { assigneeId, assigneeName, since, snoozedUntil, snoozeReason } = signal;
  const day = (iso: string) => dayInWords(iso, i18n.language);
  const isMine = assigneeId === userId;
  const name = assigneeName ?? t("signal.followUp.unknown");
  const isOlder = since !== null && since < today;
  if (assigneeId === null && snoozedUntil === null && !isOlder) return null;
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
      {assigneeId !== null && (
        <Fact icon={<PersonIcon size={14} />} isStrong={isMine}>
          {isMine ? t("signal.followUp.mine") : t("signal.followUp.theirs", { name })}
        </Fact>
      )}
      {isOlder && <span>{t("signal.followUp.since", { day: day(since) })}</span>}
      {snoozedUntil !== null && (
        <Fact icon={<ClockIcon size={14} />} isStrong>
          {t("signal.followUp.resting", { day: day(snoozedUntil), reason: snoozeReason ?? "" })}
        </Fact>
      )}
    </p>
  );
}

interface FactProps {
  icon: ReactNode;
  isStrong?: boolean;
  children: ReactNode;
}

function Fact({ icon, isStrong = false, children }: FactProps) {
  return (
    <span className={`inline-flex items-start gap-1.5 ${isStrong ? "font-semibold text-ink" : ""}`}>
      <span className="mt-px shrink-0">{icon}</span>
      <span>{children}</span>
    </span>
  );
}
