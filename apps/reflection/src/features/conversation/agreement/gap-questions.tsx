import type { AgreementGap } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { joined } from "../../../format/joined.ts";

interface GapQuestionsProps {
  gaps: readonly AgreementGap[];
  /** Opens the form in which they can be answered. */
  onAnswer: () => void;
}

/**
 * What an agreement still has to be asked: questions, not errors; none keeps anyone from leaving.
 */
export function GapQuestions({ gaps, onAnswer }: GapQuestionsProps) {
  const { t } = useTranslation();
  if (gaps.length === 0) return null;
  const isIdea = gaps.some(({ blocking }) => blocking);
  return (
    <div className="mt-4 rounded-control bg-attention-wash px-4 py-3">
      <p className="text-sm font-semibold text-attention">
        {t(isIdea ? "agreement.gaps.idea" : "agreement.gaps.beside")}
      </p>
      <ul className="mt-1 list-disc pl-5">
        {gaps.map((gap) => (
          <li key={`${gap.part} ${gap.problem}`}>
            {gap.problem === "vague"
              ? t(`agreement.gaps.vague.${gap.part}`, { words: quoted(t, gap.words) })
              : gap.problem === "missing"
                ? t(`agreement.gaps.missing.${gap.part}`)
                : t(`agreement.gaps.other.${gap.problem}`)}
          </li>
        ))}
      </ul>
      <Button size="small" className="mt-2" onClick={onAnswer}>
        {t("agreement.gaps.answer")}
      </Button>
    </div>
  );
}

/** The vague words themselves, so that the question is about them and not about the speaker. */
function quoted(t: TFunction, words: readonly string[]): string {
  return joined(
    t,
    words.map((word) => `“${word}”`),
  );
}
