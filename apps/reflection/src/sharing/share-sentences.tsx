import type { AnswerView, TogetherView } from "@nabij/reflection";
import { Checkbox } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { Conversation } from "../conversation/use-conversation.ts";
import { joined } from "../format/joined.ts";

const audiences = ["familie", "client", "dossier", "financier"] as const;
type Audience = (typeof audiences)[number];

interface ShareSentencesProps {
  answers: readonly AnswerView[];
  sharing: TogetherView["sharing"];
  send: Conversation["send"];
  /** Round one device each sentence says whose it is. */
  withNames?: boolean;
}

/** Each sentence with who outside the table may read it: nobody, unless its writer says so. */
export function ShareSentences(props: ShareSentencesProps) {
  const { answers, sharing, send, withNames = false } = props;
  const sentences = answers.filter(({ status, kind, text, choice }) => {
    return status === "said" && kind === "answered" && (text !== null || choice !== null);
  });
  const { t } = useTranslation();
  if (sentences.length === 0) return <p className="text-soft">{t("report.mine.none")}</p>;
  return (
    <ul className="grid gap-3">
      {sentences.map((answer) => (
        <Sentence
          key={answer.answerId}
          answer={answer}
          readers={sharing.find(({ answerId }) => answerId === answer.answerId)?.with ?? []}
          withName={withNames}
          onChoose={(readers) =>
            void send({ type: "shareAnswer", answerId: answer.answerId, with: [...readers] })
          }
        />
      ))}
    </ul>
  );
}

interface SentenceProps {
  answer: AnswerView;
  readers: readonly Audience[];
  withName: boolean;
  onChoose: (readers: readonly Audience[]) => void;
}

function Sentence({ answer, readers, withName, onChoose }: SentenceProps) {
  const { t } = useTranslation();
  const { text, choice, cite, label } = answer;
  const isShared = readers.length > 0;
  const named = readers.map((reader) => t(`report.mine.audience.${reader}`));
  const look = isShared ? "border-autonomy" : "border-line";
  return (
    <li className={`rounded-card border bg-card px-5 py-4 ${look}`}>
      {withName && <p className="text-sm text-soft">{label}</p>}
      <p className="[overflow-wrap:anywhere]">
        {choice !== null && <span className="font-medium">{choice.text} </span>}
        {text !== null && `“${text}”`} <span className="text-xs text-soft">{cite}</span>
      </p>
      <fieldset className="mt-3">
        <legend className="text-sm text-soft">{t("report.mine.with")}</legend>
        <div className="flex flex-wrap gap-x-5">
          {audiences.map((audience) => (
            <Checkbox
              key={audience}
              isSelected={readers.includes(audience)}
              onChange={(wanted) =>
                onChoose(
                  wanted ? [...readers, audience] : readers.filter((each) => each !== audience),
                )
              }
            >
              {t(`report.mine.audience.${audience}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <p className="text-sm" aria-live="polite">
        {isShared
          ? t("report.mine.shared", { readers: joined(t, named) })
          : t("report.mine.nobody")}
      </p>
      {readers.includes("financier") && (
        <p className="text-sm text-attention">{t("report.mine.funder")}</p>
      )}
    </li>
  );
}
