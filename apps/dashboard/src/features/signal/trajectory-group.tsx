import { Card, Item, LinkButton, SeverityMark, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import { signalAnchors } from "../../signal-words/signal-anchor.ts";
import { signalSentence } from "../../signal-words/signal-sentence.ts";
import { signalNextStep, signalTitle } from "../../signal-words/signal-title.ts";
import { WhyThisMatters } from "../../signal-words/why-this-matters.tsx";
import type { SignalGroup } from "./group-signals.ts";
import { LongList } from "./long-list.tsx";
import type { NamedSignal } from "./use-signals.ts";

/** One trajectory with everything that asks for a look. */
export function TrajectoryGroup({ group, day }: { group: SignalGroup; day: string | undefined }) {
  const { t, i18n } = useTranslation();
  const { trajectoryId, clientName, trajectoryNumber, startDate } = group.signals[0];
  return (
    <Card
      className="mb-6"
      title={
        <>
          <TextLink href={paths.trajectory(trajectoryId, undefined, day)}>{clientName}</TextLink>{" "}
          <span className="font-normal text-soft">{trajectoryNumber}</span>
        </>
      }
      subtitle={t("signal.since", { day: dayInWords(startDate, i18n.language) })}
      aside={t("signal.signals", { count: group.signals.length })}
    >
      <LongList
        items={group.signals}
        render={(signal) => <What key={signal.id} signal={signal} day={day} />}
      />
    </Card>
  );
}

/** One signal of the trajectory with its facts, what to do and why it matters. */
function What({ signal, day }: { signal: NamedSignal; day: string | undefined }) {
  const { t, i18n } = useTranslation();
  const { id, severity, trajectoryId, clientName } = signal;
  return (
    <Item
      mark={<SeverityMark severity={severity} word={t(`choices.severity.${severity}`)} />}
      title={signalTitle(id, i18n.language)}
      action={
        <LinkButton
          size="small"
          href={paths.trajectory(trajectoryId, signalAnchors[id], day)}
          aria-label={`${t(`signal.action.${id}`)}: ${clientName}`}
        >
          {t(`signal.action.${id}`)}
        </LinkButton>
      }
    >
      {signalSentence(t, signal, i18n.language)} {signalNextStep(id, i18n.language)}{" "}
      <WhyThisMatters id={id} />
    </Item>
  );
}
