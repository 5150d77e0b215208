import type { ReportAgreement } from "@nabij/reflection";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { ChoiceMark } from "../answer/step-mark.tsx";
import { type Reaction, verdicts } from "../model/read-back.ts";
import { BigButton } from "../parts/big-button.tsx";
import { BigRadio } from "../parts/big-radio.tsx";
import { WordsField } from "../parts/words-field.tsx";
import type { AgreementLine } from "./agreement-lines.ts";

const marks = { right: "ja", wrong: "nee", "dont-know": "vraag" } as const;

interface AgreementToHearProps {
  agreement: ReportAgreement;
  lines: readonly AgreementLine[];
  reaction: Reaction;
  /** What the client told about it before; null when nothing. */
  told: string | null;
  /** null: it was told already, and only stands here to read. */
  onReact: ((changes: Partial<Reaction>) => void) | null;
}

/** One agreement to hear, and "does this fit?" with room for no and for "I do not know". */
export function AgreementToHear(props: AgreementToHearProps) {
  const { agreement, lines, reaction, told, onReact } = props;
  const { t } = useTranslation();
  const [hasPressed, setPressed] = useState(false);
  const wantsWords = reaction.words !== "" || hasPressed;
  return (
    <li className="rounded-card border border-line bg-card px-5 py-5 shadow-card">
      <ul className="grid gap-3">
        {lines.map(({ id, symbol, text }) => (
          <li key={id} className="flex items-center gap-4 leading-snug">
            <Pictogram id={symbol} size={44} />
            <span
              className={`min-w-0 [overflow-wrap:anywhere] ${id === "what" ? "font-semibold" : ""}`}
            >
              <Spoken id={`${agreement.id} ${id}`}>{text}</Spoken>
            </span>
          </li>
        ))}
      </ul>
      {agreement.status === "voorstel" && (
        <p className="mt-4 text-phone text-soft">{t("clientMode.agreed.proposal")}</p>
      )}
      {onReact === null && told !== null && (
        <p className="mt-4 border-t border-line pt-4 [overflow-wrap:anywhere]">
          {t("clientMode.agreed.youSaid", { words: told })}
        </p>
      )}
      {onReact !== null && (
        <div className="mt-5 grid gap-3">
          <p aria-hidden className="font-semibold">
            {t("clientMode.agreed.question")}
          </p>
          <BigRadio
            label={`${agreement.what}. ${t("clientMode.agreed.question")}`}
            value={reaction.verdict}
            onChange={(value) =>
              onReact({ verdict: verdicts.find((known) => known === value) ?? null })
            }
            options={verdicts.map((verdict) => ({
              value: verdict,
              text: t(`clientMode.agreed.verdict.${verdict}`),
              mark:
                verdict === "dont-know" ? (
                  <Pictogram id="vraag" size={44} />
                ) : (
                  <ChoiceMark id={marks[verdict]} />
                ),
            }))}
          />
          {wantsWords ? (
            <WordsField
              label={t("clientMode.question.write")}
              value={reaction.words}
              onChange={(words) => onReact({ words })}
              takesFocus={hasPressed}
            />
          ) : (
            <BigButton
              mark={<Pictogram id="schrijven" size={36} />}
              onPress={() => setPressed(true)}
            >
              {t("clientMode.question.addWords")}
            </BigButton>
          )}
        </div>
      )}
    </li>
  );
}
