import type { FieldPosition, Participant } from "@nabij/reflection";
import { TensionField, type TensionPoint } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { rolePoints } from "./field-points.ts";

interface TensionOfProps {
  positions: readonly FieldPosition[];
  participants: readonly Participant[];
  /** How the client is called, for the dots that stand for their view. */
  name: string;
}

/** The field of tension of one session, with the same in words. */
export function TensionOf({ positions, participants, name }: TensionOfProps) {
  const { t } = useTranslation();
  const points = rolePoints(positions, participants, (role, people, isEstimate) => {
    const only = people.length === 1 ? people[0]?.label : undefined;
    const label = only ?? t(`rolesTogether.${role}`);
    return isEstimate ? t("field.estimate", { label }) : label;
  });
  const describe = (point: TensionPoint) => {
    const places = percent(point);
    const said = t("field.describe", { label: point.label, ...places });
    if (point.previous === undefined) return said;
    return `${said} ${t("field.describeClient", { ...percent(point.previous), name })}`;
  };
  const hasOpen = points.some(({ previous }) => previous !== undefined);
  return (
    <TensionField
      title={t("field.title")}
      points={points}
      autonomyLabel={t("field.moreAutonomy")}
      nearnessLabel={t("field.moreNearness")}
      describePoint={describe}
      {...(hasOpen && { caption: t("field.openDot", { name }) })}
    />
  );
}

/** Shares as whole percentages, for the description in words. */
function percent({ nearness, autonomy }: { nearness: number; autonomy: number }) {
  return { nearness: Math.round(nearness * 100), autonomy: Math.round(autonomy * 100) };
}
