import type { SignalId } from "@nabij/domain";
import { Card, ItemList } from "@nabij/ui";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../../../session/use-session.ts";
import { FollowUpWindows } from "../../../signal-follow-up/follow-up-windows.tsx";
import { useFollowUp } from "../../../signal-follow-up/use-follow-up.ts";
import { signalTitle } from "../../../signal-words/signal-title.ts";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { useMayRead } from "../section/use-leave.ts";
import { ClosedList } from "./closed-list.tsx";
import { restingLast } from "./followed-signals.ts";
import { goneSignals } from "./gone-signals.ts";
import { SignalItem } from "./signal-item.tsx";
import { useSignalsAround } from "./use-signals-around.ts";

/** What asks attention, with the facts it rests on and the form that mends it. */
export function AttentionCard({ dossier, open }: { dossier: Dossier; open: Open }) {
  const { t, language } = useDossierWords();
  const { signals } = dossier;
  const gone = useGoneSignals(dossier);
  const seesAll = useMayRead()("goal");
  const { today } = useSession();
  const { followed, closed } = useSignalsAround(dossier);
  const followUp = useFollowUp();
  return (
    <div id="signalen" className="scroll-mt-6">
      <Card
        className="h-full"
        title={t("dossier.attention.title")}
        subtitle={t("dossier.attention.subtitle")}
      >
        {signals.length > 0 ? (
          <ItemList>
            {restingLast(signals, followed, today).map((signal) => (
              <SignalItem
                key={signal.id}
                {...{ signal, dossier, open, followUp }}
                followed={followed.get(signal.id)}
              />
            ))}
          </ItemList>
        ) : (
          <p className="text-sm text-soft">
            {t(seesAll ? "dossier.attention.empty" : "dossier.attention.emptyForRole")}
          </p>
        )}
        <p role="status" className="mt-4 text-sm text-autonomy empty:hidden">
          {gone
            .map((id) => t("dossier.attention.gone", { title: signalTitle(id, language) }))
            .join(" ")}
        </p>
        <ClosedList closed={closed} trajectoryId={dossier.trajectory.id} />
      </Card>
      <FollowUpWindows followUp={followUp} />
    </div>
  );
}

/** The signals that went while this page was open. */
function useGoneSignals({ signals, trajectory }: Dossier): readonly SignalId[] {
  const before = useRef({ trajectoryId: trajectory.id, ids: signals.map(({ id }) => id) });
  const [gone, setGone] = useState<readonly SignalId[]>([]);
  useEffect(() => {
    const ids = signals.map(({ id }) => id);
    const wasHere = before.current.trajectoryId === trajectory.id;
    const left = wasHere ? goneSignals(before.current.ids, ids) : [];
    setGone((all) =>
      wasHere ? [...new Set([...all, ...left])].filter((id) => !ids.includes(id)) : [],
    );
    before.current = { trajectoryId: trajectory.id, ids };
  }, [signals, trajectory.id]);
  return gone;
}
