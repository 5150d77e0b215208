import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import { listInWords } from "../../../format/list-in-words.ts";
import type { Mine } from "../use-mine.ts";

/** What the client wants and said, as far as family may know, and what the reader told. */
export function VoicesCard({ mine: { name, ownWishes, voices } }: { mine: Mine }) {
  const { t } = useTranslation();
  const theirs = voices.filter(({ isOwn }) => !isOwn);
  const own = voices.filter(({ isOwn }) => isOwn);
  return (
    <Card title={t("mine.voices.title", { name })} subtitle={t("mine.voices.subtitle", { name })}>
      {ownWishes !== null && (
        <div className="mb-4 rounded-control bg-autonomy-wash px-4 py-3">
          <h3 className="text-xs font-semibold text-autonomy">
            {t("mine.voices.wishes", { name })}
          </h3>
          <p className="mt-0.5 text-section font-semibold">“{ownWishes}”</p>
        </div>
      )}
      {theirs.length === 0 && <p className="text-soft">{t("mine.voices.none")}</p>}
      <Voices voices={theirs} />
      {own.length > 0 && (
        <>
          <h3 className="mt-5 mb-2 text-sm font-semibold">{t("mine.voices.own")}</h3>
          <Voices voices={own} />
        </>
      )}
    </Card>
  );
}

function Voices({ voices }: { voices: Mine["voices"] }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className="space-y-3">
      {voices.map(({ id, date, question, said, sharedWith, isOwn }) => {
        const list = listInWords(
          t,
          sharedWith.map((who) => t(`mine.voices.shared.${who}`)),
        );
        const facts = [
          dayInWords(date, i18n.language),
          question,
          isOwn && sharedWith.length > 0 && t("mine.voices.sharedWith", { list }),
        ];
        return (
          <li key={id}>
            <p className="whitespace-pre-line">“{said}”</p>
            <p className="text-sm text-soft">{facts.filter(Boolean).join(" · ")}</p>
          </li>
        );
      })}
    </ul>
  );
}
