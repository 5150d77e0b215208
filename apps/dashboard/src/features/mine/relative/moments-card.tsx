import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import type { Mine } from "../use-mine.ts";

/** The days of the coming year, first first. */
export function MomentsCard({ mine: { name, moments } }: { mine: Mine }) {
  const { t, i18n } = useTranslation();
  return (
    <div id="momenten" className="scroll-mt-6">
      <Card title={t("mine.moments.title")}>
        {moments.length === 0 && <p className="text-soft">{t("mine.moments.none")}</p>}
        <ol className="space-y-3">
          {moments.map(({ on, what, about }) => (
            <li key={`${on} ${what} ${about}`} className="flex gap-4">
              <time
                dateTime={on}
                className="w-26 shrink-0 whitespace-nowrap font-semibold tabular-nums"
              >
                {dayInWords(on, i18n.language)}
              </time>
              <span className="min-w-0">
                {t(`mine.moments.what.${what}`, { name })}
                {about !== null && <span className="block text-sm text-soft">{about}</span>}
              </span>
            </li>
          ))}
        </ol>
      </Card>
    </div>
  );
}
