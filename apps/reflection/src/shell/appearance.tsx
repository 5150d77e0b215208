import { changeTheme, rememberedTheme, type Theme } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asLanguage, changeLanguage, type Language } from "../words/i18n.ts";
import { SmallChoice } from "./small-choice.tsx";

const themes: readonly Theme[] = ["system", "light", "dark"];
const languages: readonly { value: Language; label: string }[] = [
  { value: "nl", label: "Nederlands" },
  { value: "en", label: "English" },
];

/** Language and light or dark, on one quiet line. */
export function Appearance() {
  const { t, i18n } = useTranslation();
  const [theme, setTheme] = useState(rememberedTheme);
  const chooseTheme = (next: Theme) => {
    setTheme(next);
    changeTheme(next);
  };
  return (
    <div className="flex flex-wrap gap-2 text-sm">
      <SmallChoice
        label={t("shell.language")}
        options={languages}
        value={asLanguage(i18n.language)}
        onChange={(next) => void changeLanguage(next)}
      />
      <SmallChoice
        label={t("shell.theme.label")}
        options={themes.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
        value={theme}
        onChange={chooseTheme}
      />
    </div>
  );
}
