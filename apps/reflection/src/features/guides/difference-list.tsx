import type { Guide, GuideDifference } from "@nabij/reflection";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asLanguage } from "../../words/i18n.ts";
import { inWords } from "./in-words.ts";

/** What a reader of the base has to know about the copy. */
export function DifferenceList({
  guide,
  difference,
}: {
  guide: Guide;
  difference: GuideDifference;
}) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { added, removed, changed, moved } = difference;
  if (added.length + removed.length + changed.length + moved.length === 0)
    return <p className="text-soft">{t("guides.difference.none")}</p>;
  const title = (phaseId: string) => {
    const phase = guide.phases.find(({ id }) => id === phaseId);
    return phase === undefined ? phaseId : inWords(phase.title, language);
  };
  return (
    <div className="grid gap-4">
      <Part title={t("guides.difference.added", { count: added.length })} lines={added}>
        {({ text }) => inWords(text, language)}
      </Part>
      <Part title={t("guides.difference.removed", { count: removed.length })} lines={removed}>
        {({ text }) => <del>{inWords(text, language)}</del>}
      </Part>
      <Part title={t("guides.difference.changed", { count: changed.length })} lines={changed}>
        {({ before, after, fields }) =>
          fields.includes("text") && before[language] !== after[language] ? (
            <>
              <del className="block text-soft">{inWords(before, language)}</del>
              <ins className="block no-underline">{inWords(after, language)}</ins>
            </>
          ) : (
            <>
              {inWords(after, language)}
              <span className="block text-soft">{t("guides.difference.otherWords")}</span>
            </>
          )
        }
      </Part>
      <Part title={t("guides.difference.moved", { count: moved.length })} lines={moved}>
        {({ text, from, to }) => (
          <>
            {inWords(text, language)}
            <span className="block text-soft">
              {t("guides.difference.place", {
                phase: title(to.phaseId),
                from: from.place,
                to: to.place,
              })}
            </span>
          </>
        )}
      </Part>
    </div>
  );
}

interface PartProps<Line> {
  title: string;
  lines: readonly Line[];
  children: (line: Line) => ReactNode;
}

function Part<Line extends { readonly id: string }>({ title, lines, children }: PartProps<Line>) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-medium">{title}</h3>
      <ul className="mt-1 grid gap-1.5 text-sm">
        {lines.map((line) => (
          <li key={line.id} className="border-l-2 border-line pl-3">
            {children(line)}
          </li>
        ))}
      </ul>
    </div>
  );
}
