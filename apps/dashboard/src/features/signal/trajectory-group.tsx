import { Card, ItemList, SeverityMark, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import { signalAnchors } from "../../signal-words/signal-anchor.ts";
import { signalSentence } from "../../signal-words/signal-sentence.ts";
import { signalNextStep, signalTitle } from "../../signal-words/signal-title.ts";
import { WhyThisMatters } from "../../signal-words/why-this-matters.tsx";
import type { SignalGroup } from "./group-signals.ts";
import { SignalLine } from "./signal-line.tsx";
import type { NamedSignal } from "./use-signals.ts";
import type { WorkListTools } from "./work-list-tools.ts";

interface TrajectoryGroupProps {
  group: SignalGroup;
  tools: WorkListTools;
}

/** One trajectory with everything that asks for a look. */
export function TrajectoryGroup({ group, tools }: TrajectoryGroupProps) {
  const { t, i18n } = useTranslation();
  const { trajectoryId, clientName, trajectoryNumber, startDate } = group.signals[0];
  return (
    <Card
      className="mb-6"
      title={
        <>
          <TextLink href={paths.trajectory(trajectoryId, undefined, tools.day)}>
            {clientName}
          </TextLink>{" "}
          <span className="font-normal text-soft">{trajectoryNumber}</span>
        </>
      }
      subtitle={t("signal.since", { day: dayInWords(startDate, i18n.language) })}
      aside={t("signal.signals", { count: group.signals.length })}
    >
      <ItemList>
        {group.signals.map((signal) => (
          <What key={signal.id} signal={signal} tools={tools} />
        ))}
      </ItemList>
    </Card>
  );
}

/** One signal of the trajectory with its facts, what to do and why it matters. */
function What({ signal, tools }: { signal: NamedSignal; tools: WorkListTools }) {
  const { t, i18n } = useTranslation();
  const { id, severity, trajectoryId } = signal;
  return (
    <SignalLine
      signal={signal}
      tools={tools}
      title={
        <span className="flex items-start gap-2.5">
          <SeverityMark severity={severity} word={t(`choices.severity.${severity}`)} />
          <TextLink
            href={paths.trajectory(trajectoryId, signalAnchors[id], tools.day)}
            className="decoration-line hover:decoration-ink"
          >
            {signalTitle(id, i18n.language)}
          </TextLink>
        </span>
      }
    >
      {signalSentence(t, signal, i18n.language)} {signalNextStep(id, i18n.language)}{" "}
      <WhyThisMatters id={id} />
    </SignalLine>
  );
}
