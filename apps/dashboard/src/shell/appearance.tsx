import { changeTheme, rememberedTheme, type Theme } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { changeLanguage, type Language } from "../words/i18n.ts";
import { SmallChoice } from "./small-choice.tsx";

export const themes: readonly Theme[] = ["system", "light", "dark"];
export const languages: readonly { value: Language; label: string }[] = [
  { value: "nl", label: "Nederlands" },
  { value: "en", label: "English" },
];

/** Light, dark, or as the device. */
export function ThemeChoice() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(rememberedTheme);
  const choose = (next: Theme) => {
    setTheme(next);
    changeTheme(next);
  };
  const options = themes.map((value) => ({ value, label: t(`shell.theme.${value}`) }));
  return (
    <SmallChoice label={t("shell.theme.label")} options={options} value={theme} onChange={choose} />
  );
}

/** Each language by its own name, so that everyone can find theirs. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const value: Language = i18n.language === "en" ? "en" : "nl";
  return (
    <SmallChoice
      label={t("shell.language")}
      options={languages}
      value={value}
      onChange={(next) => void changeLanguage(next)}
    />
  );
}
