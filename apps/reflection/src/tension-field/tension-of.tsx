import type { FieldPosition, Language, Participant, PreviousAgreements } from "@nabij/reflection";
import { RadioGroup, TensionField, type TensionPoint } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { rolePoints } from "./field-points.ts";

interface TensionOfProps {
  positions: readonly FieldPosition[];
  participants: readonly Participant[];
  /** How the client is called, for the dots that stand for their view. */
  name: string;
  language: Language;
  /** Where each role stood last time; empty when there was no last time. */
  lastTime?: PreviousAgreements["field"];
}

/** What the open dots are: where a role stood last time, or how it thinks the client sees it. */
type OpenDot = "last-time" | "as-client";

/** The field of tension of one session, with the same in words. */
export function TensionOf(props: TensionOfProps) {
  const { positions, participants, name, language, lastTime = [] } = props;
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<OpenDot>("last-time");
  const open = lastTime.length === 0 ? "as-client" : wanted;
  const placed = { positions, participants, language };
  const points = rolePoints(
    { ...placed, lastTime: open === "last-time" ? lastTime : null },
    (role, people, isEstimate) => {
      const only = people.length === 1 ? people[0]?.label : undefined;
      const label = only ?? t(`rolesTogether.${role}`);
      return isEstimate ? t("field.estimate", { label }) : label;
    },
  );
  const describe = (point: TensionPoint) => {
    const places = percent(point);
    const said = t("field.describe", { label: point.label, ...places });
    if (point.previous === undefined) return said;
    const before = percent(point.previous);
    return open === "last-time"
      ? `${said} ${t("field.describeLastTime", before)}`
      : `${said} ${t("field.describeClient", { ...before, name })}`;
  };
  const hasBoth = lastTime.length > 0 && positions.some((dot) => dot.perspective === "as-client");
  const hasOpen = points.some(({ previous }) => previous !== undefined);
  const caption = t(open === "last-time" ? "field.openDotLastTime" : "field.openDot", { name });
  return (
    <>
      {hasBoth && (
        <RadioGroup
          look="line"
          label={t("field.compareWith")}
          options={[
            { value: "last-time", label: t("field.lastTime") },
            { value: "as-client", label: t("field.asClientView", { name }) },
          ]}
          value={open}
          onChange={setWanted}
        />
      )}
      <TensionField
        title={t("field.title")}
        points={points}
        autonomyLabel={t("field.moreAutonomy")}
        nearnessLabel={t("field.moreNearness")}
        describePoint={describe}
        {...(hasOpen && { caption })}
      />
    </>
  );
}

/** Shares as whole percentages, for the description in words. */
function percent({ nearness, autonomy }: { nearness: number; autonomy: number }) {
  return { nearness: Math.round(nearness * 100), autonomy: Math.round(autonomy * 100) };
}
