import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import type { Access } from "./use-access.ts";

type Line = Access["days"][number]["lines"][number];

/** Every day with who did what; a role and an organisation, never a name. */
export function AccessDays({ access: { days, organisation } }: { access: Access }) {
  const { i18n } = useTranslation();
  return (
    <ol className="divide-y divide-line">
      {days.map(({ day, lines }) => (
        <li key={day} className="flex gap-x-6 gap-y-1 py-3.5 first:pt-0 last:pb-0 max-sm:flex-col">
          <h3 className="shrink-0 whitespace-nowrap sm:w-[7.25em] font-semibold tabular-nums">
            {dayInWords(day, i18n.language)}
          </h3>
          <ul className="min-w-0 space-y-1.5">
            {lines.map((line) => (
              <li key={`${line.role} ${line.isYou} ${line.act} ${line.about}`}>
                <OneLine line={line} organisation={organisation} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function OneLine({ line, organisation }: { line: Line; organisation: string }) {
  const { t } = useTranslation();
  const { role, isYou, act, about, times } = line;
  const isOutside = role === "client" || role === "vertegenwoordiger" || role === "systeem";
  return (
    <p>
      <span className="inline-block font-semibold first-letter:uppercase">
        {isYou ? t("mine.access.you") : <RoleName role={role} />}
      </span>{" "}
      {!isYou && !isOutside && (
        <span className="text-soft">{t("mine.access.at", { organisation })} </span>
      )}
      {t(`mine.access.act.${act}`, { about: t(`mine.access.about.${about}`) })}
      {times > 1 && (
        <span className="text-soft"> · {t("mine.access.times", { count: times })}</span>
      )}
    </p>
  );
}

function RoleName({ role }: { role: Line["role"] }) {
  const { t } = useTranslation();
  return role === "systeem" ? t("mine.access.system") : t(`choices.role.${role}`);
}
