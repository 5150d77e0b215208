import { mayDo, type Signal, type SignalId, writePermission } from "@nabij/domain";
import { Button, Card, Item, ItemList, SeverityMark } from "@nabij/ui";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../../../session/use-session.ts";
import { signalSentence } from "../../../signal-words/signal-sentence.ts";
import { signalTitle } from "../../../signal-words/signal-title.ts";
import { WhyThisMatters } from "../../../signal-words/why-this-matters.tsx";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { useMayRead } from "../section/use-leave.ts";
import { goneSignals } from "./gone-signals.ts";
import { signalAction } from "./signal-action.ts";

/** What asks attention, with the facts it rests on and the form that mends it. */
export function AttentionCard({ dossier, open }: { dossier: Dossier; open: Open }) {
  const { t, language } = useDossierWords();
  const { signals } = dossier;
  const gone = useGoneSignals(dossier);
  const seesAll = useMayRead()("goal");
  return (
    <div id="signalen" className="scroll-mt-6">
      <Card
        className="h-full"
        title={t("dossier.attention.title")}
        subtitle={t("dossier.attention.subtitle")}
      >
        {signals.length > 0 ? (
          <ItemList>
            {signals.map((signal) => (
              <SignalItem key={signal.id} {...{ signal, dossier, open }} />
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
      </Card>
    </div>
  );
}

function SignalItem({ signal, dossier, open }: { signal: Signal; dossier: Dossier; open: Open }) {
  const { t, language } = useDossierWords();
  const { role } = useSession();
  const opening = signalAction(signal, dossier);
  const mayMend = mayDo(role, writePermission(opening.kind));
  return (
    <Item
      mark={
        <SeverityMark severity={signal.severity} word={t(`choices.severity.${signal.severity}`)} />
      }
      title={signalTitle(signal.id, language)}
      action={
        <Button className="no-print" onClick={() => open(opening)}>
          {mayMend ? t(`dossier.mend.${signal.id}`) : t("dossier.mend.read")}
        </Button>
      }
    >
      {signalSentence(t, signal, language)} <WhyThisMatters id={signal.id} />
    </Item>
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
