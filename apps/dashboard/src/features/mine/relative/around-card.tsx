import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { numberInWords } from "../../../format/number.ts";
import type { Mine } from "../use-mine.ts";

/** Who lives, works and belongs around the person. */
export function AroundCard({ mine }: { mine: Mine }) {
  const { t, i18n } = useTranslation();
  const { name, teamName, nearness, place, activities, network } = mine;
  const living = place?.livingSituation ?? null;
  const days = activities.flatMap(({ description }) => description ?? []);
  const hours = nearness?.hoursPerDay ?? null;
  const carers = nearness?.carers ?? null;
  const isUnknown =
    living === null && hours === null && teamName === null && network.length + days.length === 0;
  return (
    <Card title={t("mine.around.title", { name })}>
      {isUnknown && <p className="text-soft">{t("mine.around.unknown")}</p>}
      <div className="space-y-4">
        {hours !== null && (
          <p>
            {t("mine.around.hours", { name, hours: numberInWords(hours, i18n.language) })}
            {carers !== null && ` ${t("mine.around.carers", { count: carers })}`}
          </p>
        )}
        <ul className="space-y-2">
          {living !== null && <li>{t(`mine.around.living.${living}`)}</li>}
          {teamName !== null && (
            <Person
              label={t("mine.around.team", { team: teamName })}
              relation={t("mine.around.teamHint")}
            />
          )}
          {network.map(({ relation, label }) => (
            <Person
              key={`${relation} ${label}`}
              label={label}
              relation={t(`mine.around.relation.${relation}`)}
            />
          ))}
        </ul>
        {days.length > 0 && (
          <div>
            <h3 className="text-sm font-semibold">{t("mine.around.days")}</h3>
            <ul className="mt-1 space-y-1">
              {days.map((text) => (
                <li key={text} className="first-letter:uppercase">
                  {text}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}

/** Somebody by how they are called here, and what they are to the person. */
function Person({ label, relation }: { label: string; relation: string }) {
  const isSame = label.toLowerCase() === relation.toLowerCase();
  return (
    <li>
      <span className="inline-block first-letter:uppercase">{label}</span>
      {!isSame && <span className="text-sm text-soft"> · {relation}</span>}
    </li>
  );
}
