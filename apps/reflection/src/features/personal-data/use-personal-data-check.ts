import { findPersonalData, type Roster, replacePersonalData } from "@nabij/reflection";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { asLanguage } from "../../words/i18n.ts";
import { type FoundLine, foundLines, keptParts } from "./found-lines.ts";

/**
 * What was found in a text and what the writer says about it. All of it happens on this device:
 * only `masked` is meant to leave it.
 */
export function usePersonalDataCheck(text: string, roster: Roster) {
  const { i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const findings = useMemo(() => findPersonalData(text, roster), [text, roster]);
  const lines = useMemo(() => foundLines(text, findings), [text, findings]);
  const [answered, setAnswered] = useState({ text, keep: [] as readonly number[] });
  // A choice about one text says nothing about the next.
  const keep = answered.text === text ? answered.keep : [];
  const choose = ({ places }: FoundLine, isKept: boolean) => {
    const others = keep.filter((place) => !places.includes(place));
    setAnswered({ text, keep: isKept ? [...others, ...places] : others });
  };
  return {
    language,
    certain: lines.filter(({ isCertain }) => isCertain),
    uncertain: lines.filter(({ isCertain }) => !isCertain),
    isKept: ({ places }: FoundLine) => places.every((place) => keep.includes(place)),
    choose,
    parts: keptParts(text, findings, keep, language),
    masked: replacePersonalData(text, findings, { keep, language }).text,
  };
}
