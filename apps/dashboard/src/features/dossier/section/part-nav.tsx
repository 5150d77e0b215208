import { useDossierWords } from "../dossier-words.ts";
import { lifeSections, processSections, workSections } from "./section-list.ts";
import { useMayRead } from "./use-leave.ts";

const parts = [
  { anchor: "evaluatie", kind: "evaluation" } as const,
  ...workSections,
  { anchor: "uren", kind: "intensity" } as const,
  { anchor: "reflecties", kind: "reflectionSession" } as const,
  { anchor: "verklarende-analyse", kind: "explanatoryAnalysis" } as const,
  ...lifeSections,
  ...processSections,
];

/** The way to a part of a long page; on a phone it scrolls sideways. */
export function PartNav() {
  const { t } = useDossierWords();
  const mayRead = useMayRead();
  return (
    <nav aria-label={t("dossier.section.nav")} className="no-print overflow-x-auto">
      <ul className="flex gap-x-4 text-sm text-soft lg:flex-wrap">
        {parts
          .filter(({ kind }) => mayRead(kind))
          .map(({ anchor, kind }) => (
            <li key={anchor}>
              <a
                href={`#${anchor}`}
                className="inline-flex min-h-8 items-center rounded-tag whitespace-nowrap underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current pointer-coarse:min-h-11"
              >
                {t(`dossier.section.${kind}.title`)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
