import { Checkbox, LinkButton, VisuallyHidden } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { FollowUpLine } from "../../signal-follow-up/follow-up-line.tsx";
import { FollowUpMenu } from "../../signal-follow-up/follow-up-menu.tsx";
import { signalKey } from "../../signal-follow-up/followed-signal.ts";
import { signalAnchors } from "../../signal-words/signal-anchor.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";
import type { NamedSignal } from "./use-signals.ts";
import type { WorkListTools } from "./work-list-tools.ts";

interface SignalLineProps {
  signal: NamedSignal;
  tools: WorkListTools;
  /** The link by which the line is known, and a word after it. */
  title: ReactNode;
  children: ReactNode;
}

/** One signal: whose, the facts it rests on, and everything one can do with it. */
export function SignalLine({ signal, tools, title, children }: SignalLineProps) {
  const { t, i18n } = useTranslation();
  const { id, trajectoryId, clientName } = signal;
  const { chosen, followUp, day } = tools;
  const name = { signal: signalTitle(id, i18n.language), name: clientName };
  // What was agreed holds from today on: a day in the past shows the facts alone.
  const isNow = day === undefined;
  return (
    <li
      data-line={signalKey(signal)}
      className="flex items-start gap-x-3 gap-y-2.5 py-3.5 first:pt-0 last:pb-0 max-sm:flex-wrap"
    >
      {isNow && (
        <span className="no-print -mt-0.5">
          <Checkbox
            size="small"
            isSelected={chosen.has(signal)}
            onChange={() => chosen.toggle([signal])}
          >
            <VisuallyHidden>{t("signal.followUp.choose", name)}</VisuallyHidden>
          </Checkbox>
        </span>
      )}
      <div className="min-w-0 flex-1 max-sm:basis-60">
        <p className="leading-snug font-semibold">{title}</p>
        <div className="mt-1 max-w-measure text-sm text-soft">{children}</div>
        {isNow && <FollowUpLine signal={signal} />}
      </div>
      <div className="no-print flex shrink-0 flex-wrap gap-2 max-sm:pl-10">
        <LinkButton
          size="small"
          href={paths.trajectory(trajectoryId, signalAnchors[id], day)}
          aria-label={`${t(`signalAction.${id}`)}: ${clientName}`}
        >
          {t(`signalAction.${id}`)}
        </LinkButton>
        {isNow && <FollowUpMenu signal={signal} followUp={followUp} />}
      </div>
    </li>
  );
}
