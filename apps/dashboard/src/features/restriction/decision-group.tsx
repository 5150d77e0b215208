import { codesOfForm, restrictionFormSources } from "@nabij/domain";
import { Card, Item, ItemList, SeverityMark, TextLink } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { paths } from "../../paths.ts";
import { deadlineInWords, deadlineSource } from "./deadline-in-words.ts";
import type { DecisionGroup } from "./group-decisions.ts";
import { ShowAll } from "./show-all.tsx";
import type { NamedDecision } from "./use-restrictions.ts";

interface DecisionGroupProps {
  group: DecisionGroup;
  at: string;
  onDecide: (decision: NamedDecision) => void;
}

const shownAtFirst = 5;

/** Everyone for whom the same decision is open: what it is once, then who, by when and why. */
export function DecisionGroupCard({ group, at, onDecide }: DecisionGroupProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { what, decisions, severity } = group;
  const shared = sharedSource(
    decisions.map(({ deadline }) => deadline && deadlineSource(t, deadline)),
  );
  const shown = isWhole ? decisions : decisions.slice(0, shownAtFirst);
  return (
    <Card
      className="mb-6"
      title={
        <span className="flex items-center gap-2.5">
          <SeverityMark severity={severity} word={t(`choices.severity.${severity}`)} />
          {t(`restriction.decision.${what}.title`)}
        </span>
      }
      subtitle={
        <>
          {t(`restriction.decision.${what}.next`)} {shared}
        </>
      }
      aside={t("restriction.groupCount", { count: decisions.length })}
    >
      <ItemList>
        {shown.map((decision) => (
          <Open
            key={decision.restrictionId ?? decision.trajectoryId}
            {...{ decision, at, onDecide }}
            hasSource={shared === null}
          />
        ))}
      </ItemList>
      {!isWhole && decisions.length > shownAtFirst && (
        <ShowAll
          label={t("restriction.more", { count: decisions.length })}
          onPress={() => setWhole(true)}
        />
      )}
    </Card>
  );
}

/** The one source behind all terms; an own agreement has none. Null when the terms have several. */
function sharedSource(sources: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(sources.filter((source) => source !== null));
  return others.length === 0 ? first : null;
}

interface OpenProps {
  decision: NamedDecision;
  at: string;
  onDecide: (decision: NamedDecision) => void;
  /** Whether the source of the term is said here; not when it stands above all of them. */
  hasSource: boolean;
}

function Open({ decision, at, onDecide, hasSource }: OpenProps) {
  const { t, i18n } = useTranslation();
  const { what, clientName, trajectoryId, deadline, restriction } = decision;
  const action = t(`restriction.decision.${what}.action`);
  return (
    <Item
      title={
        <>
          <TextLink
            href={paths.trajectory(trajectoryId, "beperkingen")}
            className="decoration-line hover:decoration-ink"
          >
            {clientName}
          </TextLink>{" "}
          <span className="text-sm font-normal text-soft">
            <AboutWhat decision={decision} />
          </span>
        </>
      }
      action={
        <PermittedButton
          permission="restriction.write"
          size="small"
          className="no-print"
          aria-label={t("restriction.openOf", { action, name: clientName })}
          onClick={() => onDecide(decision)}
        >
          {action}
        </PermittedButton>
      }
    >
      {deadline !== null && (
        <p>
          {deadlineInWords(t, deadline, at, i18n.language)}{" "}
          {hasSource && deadlineSource(t, deadline)}
        </p>
      )}
      {what === "grondslag" && (
        <p>{t(`restriction.noGround.${restriction?.regime ?? "unknown"}`)}</p>
      )}
      {what === "grondslag" && <Doctor decision={decision} />}
    </Item>
  );
}

/** Which restriction, under which rules and since when; or the trajectory, where it is about that. */
function AboutWhat({ decision: { restriction, number, startDate } }: { decision: NamedDecision }) {
  const { t, i18n } = useTranslation();
  const since = (day: string) => t("restriction.since", { day: dayInWords(day, i18n.language) });
  if (restriction === null) return `${number} · ${since(startDate)}`;
  const form =
    restriction.form === null
      ? t("restriction.formUnknown")
      : t(`choices.restrictionForm.${restriction.form}`);
  const regime = t(`restriction.regime.${restriction.regime ?? "unknown"}`);
  return `${form} · ${regime} · ${since(restriction.from)}`;
}

/** Whose agreement a form asks for where the decider is no doctor (Wzd art. 10). */
function Doctor({ decision: { restriction } }: { decision: NamedDecision }) {
  const { t } = useTranslation();
  if (restriction?.regime !== "wzd" || restriction.form === null) return null;
  if (!codesOfForm(restriction.form).needsInvolvedDoctor) return null;
  return <p>{t("restriction.doctor", { source: restrictionFormSources.doctor })}</p>;
}
