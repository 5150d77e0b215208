import type { SignalId } from "@nabij/domain";
import { dayInWords } from "../../../format/day.ts";
import { BecauseLink } from "../../../signal-follow-up/because-link.tsx";
import { dayOf, type SignalPast } from "../../../signal-follow-up/day-of.ts";
import { signalTitle } from "../../../signal-words/signal-title.ts";
import { useDossierWords } from "../dossier-words.ts";

/** A signal that closed: when, and by what was recorded. */
type Closed = Pick<SignalPast, "at" | "because"> & { readonly id: SignalId };

interface ClosedListProps {
  closed: readonly Closed[];
  trajectoryId: string;
}

/** Signals that closed in the last month and what closed them; absent when none did. */
export function ClosedList({ closed, trajectoryId }: ClosedListProps) {
  const { t, language } = useDossierWords();
  if (closed.length === 0) return null;
  return (
    <details className="mt-4 border-t border-line pt-4 text-sm">
      <summary className="w-fit cursor-pointer text-soft hover:text-ink">
        {t("signal.followUp.closed.title")} ({closed.length})
      </summary>
      <ul className="mt-3 space-y-2.5">
        {closed.map(({ id, at, because }) => {
          const day = dayInWords(dayOf(at), language);
          return (
            <li key={id}>
              <p className="font-semibold">{signalTitle(id, language)}</p>
              <p className="text-soft">
                {because === null ? (
                  t("signal.followUp.closed.on", { day })
                ) : (
                  <BecauseLink
                    i18nKey="signal.followUp.closed.onBy"
                    {...{ because, trajectoryId, day }}
                  />
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
