import { PeopleIcon, PersonIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { numberInWords } from "../../../format/number.ts";
import type { EasyProps } from "./easy-props.ts";
import { EasyButton, EasyScreen } from "./easy-screen.tsx";

/** Who is there, who steers what, and the client's own people; the client decides too (trap 9). */
export function EasyPeople({ mine, go }: EasyProps) {
  const { t, i18n } = useTranslation();
  const { nearness, regie, network } = mine;
  const hours = nearness?.hoursPerDay ?? null;
  const lines = regie.map(({ role, holders }) => ({
    what: t(`mineSimple.helpers.role.${role}`),
    who: holders.map(({ holder }) => holder).find(Boolean) ?? t("mineSimple.helpers.nobody"),
  }));
  const present =
    hours !== null && t("mineSimple.helpers.hours", { hours: numberInWords(hours, i18n.language) });
  const labels = network.map(({ label }) => label);
  return (
    <EasyScreen
      title={t("mineSimple.helpersTitle")}
      spoken={[
        present,
        ...lines.map(({ what, who }) => `${what}: ${who}`),
        t("mineSimple.helpers.self"),
        ...labels,
      ]}
      actions={
        <EasyButton isMain onClick={() => go({})}>
          {t("mineSimple.home")}
        </EasyButton>
      }
    >
      {present && <p className="mb-7">{present}</p>}
      <ul className="space-y-5">
        {lines.map(({ what, who }) => (
          <li key={what} className="flex gap-4">
            <PersonIcon size={36} className="text-autonomy" />
            <span>
              <span className="block text-phone text-soft">{what}</span>
              <span className="block font-semibold first-letter:uppercase">{who}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-7 rounded-card bg-autonomy-wash px-5 py-4 font-semibold text-autonomy">
        {t("mineSimple.helpers.self")}
      </p>
      {labels.length > 0 && (
        <div className="mt-7 flex gap-4">
          <PeopleIcon size={36} className="text-autonomy" />
          <div>
            <h2 className="text-phone text-soft">{t("mineSimple.helpers.around")}</h2>
            <ul>
              {labels.map((label) => (
                <li key={label} className="first-letter:uppercase">
                  {label}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </EasyScreen>
  );
}
