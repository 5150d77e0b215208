import { mayDo, type Signal, writePermission } from "@nabij/domain";
import { Button, Item, SeverityMark } from "@nabij/ui";
import { useSession } from "../../../session/use-session.ts";
import { FollowUpLine } from "../../../signal-follow-up/follow-up-line.tsx";
import { FollowUpMenu } from "../../../signal-follow-up/follow-up-menu.tsx";
import type { FollowedSignal } from "../../../signal-follow-up/followed-signal.ts";
import type { FollowUp } from "../../../signal-follow-up/use-follow-up.ts";
import { signalSentence } from "../../../signal-words/signal-sentence.ts";
import { signalTitle } from "../../../signal-words/signal-title.ts";
import { WhyThisMatters } from "../../../signal-words/why-this-matters.tsx";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { signalAction, signalVerb } from "./signal-action.ts";

interface SignalItemProps {
  signal: Signal;
  dossier: Dossier;
  open: Open;
  /** What was agreed about it; absent on a day in the past. */
  followed: FollowedSignal | undefined;
  followUp: FollowUp;
}

/** One signal with the facts it rests on, the form that mends it, and who takes it on. */
export function SignalItem({ signal, dossier, open, followed, followUp }: SignalItemProps) {
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
        <span className="no-print flex flex-wrap gap-2">
          <Button size="small" onClick={() => open(opening)}>
            {mayMend ? t(`dossier.mend.${signalVerb(signal)}`) : t("dossier.mend.read")}
          </Button>
          {followed && <FollowUpMenu signal={followed} followUp={followUp} />}
        </span>
      }
    >
      {signalSentence(t, signal, language)} <WhyThisMatters id={signal.id} />
      {followed && <FollowUpLine signal={followed} />}
    </Item>
  );
}
