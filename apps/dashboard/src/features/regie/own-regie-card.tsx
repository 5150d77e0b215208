import { Card, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { Regie } from "./use-regie.ts";

const shownAtMost = 8;

/** The client's own regie, apart from the roles: it is heard, not assigned (trap 9, G45). */
export function OwnRegieCard({ regie: { rows } }: { regie: Regie }) {
  const { t } = useTranslation();
  const known = rows.filter(({ ownRegie }) => ownRegie.isWishKnown).length;
  const unknown = rows.filter(({ ownRegie }) => !ownRegie.isWishKnown);
  const mayCount = rows.every(({ ownRegie }) => ownRegie.goals !== null);
  const withGoal = rows.filter(({ ownRegie }) => (ownRegie.goals ?? 0) > 0).length;
  return (
    <Card title={t("regie.own.title")}>
      <div className="rounded-control bg-autonomy-wash px-4 py-3.5">
        <p className="text-sm">{t("regie.own.text")}</p>
        <p className="mt-2 font-semibold text-autonomy">
          {t("regie.own.known", { count: known, total: rows.length })}
          {mayCount && ` ${t("regie.own.goals", { count: withGoal })}`}
        </p>
      </div>
      {unknown.length > 0 && (
        <p className="mt-4 text-sm text-soft">
          {t("regie.own.ask")}{" "}
          {unknown.slice(0, shownAtMost).map(({ trajectoryId, clientName }, place) => (
            <span key={trajectoryId}>
              {place > 0 && ", "}
              <TextLink href={paths.trajectory(trajectoryId, "regie")}>{clientName}</TextLink>
            </span>
          ))}
          {unknown.length > shownAtMost &&
            ` ${t("regie.own.more", { count: unknown.length - shownAtMost })}`}
        </p>
      )}
    </Card>
  );
}
