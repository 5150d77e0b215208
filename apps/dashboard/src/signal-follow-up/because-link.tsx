import { TextLink } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import type { SignalPast } from "./day-of.ts";
import { recordAnchor, wordOfRecord } from "./record-anchor.ts";

type Because = NonNullable<SignalPast["because"]>;

interface BecauseLinkProps {
  i18nKey:
    | "signal.followUp.past.openedBy"
    | "signal.followUp.past.closedBy"
    | "signal.followUp.closed.onBy";
  because: Because;
  trajectoryId: string;
  /** The day in words, where the sentence names one. */
  day?: string;
}

/** A sentence about why a signal opened or closed, with the way to what was recorded. */
export function BecauseLink({ i18nKey, because, trajectoryId, day = "" }: BecauseLinkProps) {
  const { t } = useTranslation();
  const record = t(`signal.followUp.because.${wordOfRecord(because.kind)}`);
  const href =
    because.kind === "setting"
      ? paths.signalGuide()
      : paths.trajectory(trajectoryId, recordAnchor(because.kind));
  return (
    <Trans
      t={t}
      i18nKey={i18nKey}
      values={{ record, day }}
      components={{ record: <TextLink href={href}>{null}</TextLink> }}
    />
  );
}
