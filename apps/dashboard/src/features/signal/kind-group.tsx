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

/** All trajectories with one kind of signal: what it is once, then who and on what facts. */
export function KindGroup({ group, day }: { group: SignalGroup; day: string | undefined }) {
  const { t, i18n } = useTranslation();
  const { id, severity } = group.signals[0];
  const title = (
    <span className="flex items-center gap-2.5">
      <SeverityMark severity={severity} word={t(`choices.severity.${severity}`)} />
      {signalTitle(id, i18n.language)}
    </span>
  );
  return (
    <Card
      className="mb-6"
      title={title}
      subtitle={
        <>
          {signalNextStep(id, i18n.language)} <WhyThisMatters id={id} />
        </>
      }
      aside={t("signal.trajectories", { count: group.signals.length })}
    >
      <LongList
        items={group.signals}
        render={(signal) => <Who key={signal.trajectoryId} signal={signal} day={day} />}
      />
    </Card>
  );
}

/** One person with this signal and the facts it rests on. */
function Who({ signal, day }: { signal: NamedSignal; day: string | undefined }) {
  const { t, i18n } = useTranslation();
  const { id, trajectoryId, clientName, trajectoryNumber, startDate } = signal;
  const href = paths.trajectory(trajectoryId, signalAnchors[id], day);
  return (
    <Item
      title={
        <>
          <TextLink href={href} className="decoration-line hover:decoration-ink">
            {clientName}
          </TextLink>{" "}
          <span className="text-sm font-normal text-soft">
            {t("signal.runsSince", {
              number: trajectoryNumber,
              day: dayInWords(startDate, i18n.language),
            })}
          </span>
        </>
      }
      action={
        <LinkButton
          size="small"
          href={href}
          aria-label={`${t(`signal.action.${id}`)}: ${clientName}`}
        >
          {t(`signal.action.${id}`)}
        </LinkButton>
      }
    >
      {signalSentence(t, signal, i18n.language)}
    </Item>
  );
}
