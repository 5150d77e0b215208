import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { Restrictions } from "./use-restrictions.ts";

/** How often was asked whether the one-to-one is itself a restriction, and what was answered (trap 7). */
export function OneToOneCard({ restrictions: { oneToOne } }: { restrictions: Restrictions }) {
  const { t } = useTranslation();
  const { running, asked } = oneToOne;
  const share = running === 0 ? 0 : (asked / running) * 100;
  return (
    <Card
      title={t("restriction.oneToOne.title")}
      subtitle={t("restriction.oneToOne.finding", { asked, running })}
    >
      <div aria-hidden className="keeps-color h-1.5 rounded-full bg-autonomy-wash">
        <div className="h-full rounded-full bg-autonomy" style={{ width: `${share}%` }} />
      </div>
      <p className="mt-3 font-semibold">
        {asked === 0
          ? t("restriction.oneToOne.nowhere")
          : t("restriction.oneToOne.answers", oneToOne)}
      </p>
      <p className="mt-2 text-sm text-soft">{t("restriction.oneToOne.why")}</p>
    </Card>
  );
}
