import { useTranslation } from "react-i18next";
import { numberInWords } from "../../format/number.ts";
import { type Absence, absenceOf } from "./hidden-figures.ts";
import type { ComparedCell } from "./use-comparison.ts";

/** A figure of the group, or the mark that says why it is not there. */
export function GroupFigure({ figure }: { figure: ComparedCell["group"] }) {
  const { t, i18n } = useTranslation();
  const absence = absenceOf(figure);
  if (figure.mark !== "shown" || absence !== null) return <Mark absence={absence ?? "no-data"} />;
  const clients = t("comparison.about", { number: numberInWords(figure.clients, i18n.language) });
  if (figure.percentage === null) return <span className="tabular-nums">{clients}</span>;
  return (
    <span className="tabular-nums">
      <strong className="font-semibold">{figure.percentage} %</strong>{" "}
      <span className="whitespace-nowrap text-soft">{clients}</span>
    </span>
  );
}

/** Why there is no figure, in words that break where the column ends. */
export function Mark({ absence }: { absence: Absence }) {
  const { t } = useTranslation();
  return (
    <span className="inline-block rounded-tag bg-line/60 px-2 py-0.5 text-xs leading-relaxed">
      {t(`comparison.mark.${absence}`)}
    </span>
  );
}

/** The own figure, exact: it was counted here and stays here. */
export function OwnFigure({ own }: { own: ComparedCell["own"] }) {
  const { t } = useTranslation();
  if (own === null) return <span className="text-soft">{t("comparison.notForYou")}</span>;
  const { clients, of, percentage } = own;
  if (percentage === null) return <span className="tabular-nums">{clients}</span>;
  return (
    <span className="tabular-nums">
      <strong className="font-semibold">{Math.round(percentage)} %</strong>{" "}
      <span className="whitespace-nowrap text-soft">
        {t("comparison.ofAll", { count: clients, of })}
      </span>
    </span>
  );
}

/** How far the own share may lie by chance alone. */
export function Chance({ own }: { own: ComparedCell["own"] }) {
  const { t } = useTranslation();
  if (own?.interval == null) return null;
  const { from, until } = own.interval;
  return (
    <span className="whitespace-nowrap text-soft tabular-nums">
      {t("comparison.between", { from: Math.round(from), until: Math.round(until) })}
    </span>
  );
}
