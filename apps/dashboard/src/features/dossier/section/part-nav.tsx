import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { concernsTurning18 } from "../person/turning-18.ts";
import { isShown } from "./more-section.tsx";
import {
  diagnosisSections,
  growthSections,
  lifeSections,
  limitSections,
  processSections,
} from "./section-list.ts";
import { useMayRead } from "./use-leave.ts";

const parts = [
  ...growthSections.left.slice(0, 1),
  { anchor: "opbouwstappen", kind: "opbouwStep" } as const,
  { anchor: "opbouwfactoren", kind: "opbouwFactors" } as const,
  ...growthSections.left.slice(1),
  ...growthSections.right,
  { anchor: "evaluatie", kind: "evaluation" } as const,
  { anchor: "uren", kind: "intensity" } as const,
  ...limitSections,
  { anchor: "reflecties", kind: "reflectionSession" } as const,
  ...lifeSections,
  { anchor: "achttien", kind: "transition18" } as const,
  ...diagnosisSections,
  { anchor: "verklarende-analyse", kind: "explanatoryAnalysis" } as const,
  ...processSections.left,
  ...processSections.right,
];

/** The way to a part of a long page; on a phone it scrolls sideways. */
export function PartNav({ dossier }: { dossier: Dossier }) {
  const { t } = useDossierWords();
  const mayRead = useMayRead();
  return (
    <nav aria-label={t("dossier.section.nav")} className="no-print overflow-x-auto">
      <ul className="flex gap-x-4 text-sm text-soft lg:flex-wrap">
        {parts
          .filter((part) => mayRead(part.kind) && isOnPage(part, dossier))
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

function isOnPage(part: (typeof parts)[number], dossier: Dossier): boolean {
  if (part.kind === "transition18") return concernsTurning18(dossier);
  return !("isRare" in part) || isShown(part, dossier);
}
