import type { AnswerView, CurrentQuestion } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { type RoleSpread, roleSpread } from "./role-spread.ts";

interface SpreadLineProps {
  question: CurrentQuestion;
  answers: readonly AnswerView[];
}

/** A line per role with a dot per answer, words at both ends; no average, no significance. */
export function SpreadLine({ question, answers }: SpreadLineProps) {
  const { t } = useTranslation();
  const { scale } = question;
  if (scale === null) return null;
  const rows = roleSpread(answers);
  if (rows.length === 0) return null;
  return (
    <figure className="m-0 mb-8">
      <figcaption className="mb-2 text-sm text-soft">{t("board.spread.title")}</figcaption>
      <ul className="grid gap-3">
        {rows.map((row) => (
          <Row key={`${row.role} ${row.perspective}`} row={row} scale={scale} />
        ))}
      </ul>
      <div aria-hidden className="mt-2 flex justify-between gap-6 text-sm text-soft sm:ml-40">
        <span>{scale.minText}</span>
        <span className="text-right">{scale.maxText}</span>
      </div>
    </figure>
  );
}

interface RowProps {
  row: RoleSpread;
  scale: NonNullable<CurrentQuestion["scale"]>;
}

function Row({ row, scale }: RowProps) {
  const { t } = useTranslation();
  const { role, perspective, values } = row;
  const isEstimate = perspective === "as-client";
  const name = t(`rolesTogether.${role}`);
  const label = isEstimate ? t("field.estimate", { label: name }) : name;
  const fill =
    role === "client"
      ? "border-autonomy bg-autonomy"
      : role === "begeleider"
        ? "border-nearness bg-nearness"
        : "border-ink bg-ink";
  return (
    <li className="sm:flex sm:items-center">
      <span className="text-sm sm:w-40 sm:shrink-0">{label}</span>
      <span
        role="img"
        aria-label={t("board.spread.row", { label, values: values.join(", "), max: scale.max })}
        className="relative block h-6 flex-1"
      >
        <span className="absolute inset-x-0 top-1/2 h-px bg-edge" />
        {dotsOf(values).map(({ key, value, aside }) => (
          <span
            key={key}
            className={`keeps-color absolute top-1/2 size-4 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 ${
              isEstimate ? "border-soft bg-card" : fill
            }`}
            style={{ left: `${placeOf(value, scale)}%`, marginLeft: `${aside}px` }}
          />
        ))}
      </span>
    </li>
  );
}

/** 2–98, so that a dot at an end is whole. */
function placeOf(value: number, { min, max }: RowProps["scale"]): number {
  return 2 + ((value - min) / (max - min)) * 96;
}

/** Dots of the same value stand beside each other; `aside` in px. */
function dotsOf(values: readonly number[]) {
  return values.map((value, index) => {
    const before = values.slice(0, index).filter((other) => other === value).length;
    const all = values.filter((other) => other === value).length;
    return { key: `${value}-${before}`, value, aside: (before - (all - 1) / 2) * 14 };
  });
}
