import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import { listInWords } from "../../../format/list-in-words.ts";
import type { EasyProps } from "./easy-props.ts";
import { EasyButton, EasyScreen } from "./easy-screen.tsx";

/** What the client said before, with who may know it. */
export function EasySaid({ mine: { voices }, go }: EasyProps) {
  const { t, i18n } = useTranslation();
  const isEmpty = voices.length === 0;
  return (
    <EasyScreen
      title={isEmpty ? t("mineSimple.said.none") : t("mineSimple.saidTitle")}
      spoken={isEmpty ? [t("mineSimple.said.noneText")] : voices.map(({ said }) => said)}
      actions={
        <EasyButton isMain onClick={() => go({})}>
          {t("mineSimple.home")}
        </EasyButton>
      }
    >
      {isEmpty && t("mineSimple.said.noneText")}
      <ul className="space-y-4">
        {voices.map(({ id, date, question, said, sharedWith }) => {
          const list = listInWords(
            t,
            sharedWith.map((who) => t(`mine.voices.shared.${who}`)),
          );
          return (
            <li key={id} className="rounded-card border border-line bg-card px-5 py-4">
              <p className="text-phone text-soft">
                {[dayInWords(date, i18n.language), question].filter(Boolean).join(" · ")}
              </p>
              <p className="font-semibold">“{said}”</p>
              {sharedWith.length > 0 && (
                <p className="text-phone text-soft">{t("mineSimple.said.who", { list })}</p>
              )}
            </li>
          );
        })}
      </ul>
    </EasyScreen>
  );
}
