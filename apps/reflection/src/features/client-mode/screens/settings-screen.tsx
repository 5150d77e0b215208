import { changeTheme } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { usePictures } from "../../../pictograms/use-pictures.ts";
import { useReadAloud } from "../../../read-aloud/spoken.tsx";
import { useClientMode } from "../client-mode-context.ts";
import { BesideWords } from "../parts/beside-words.tsx";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { Title } from "../parts/title.tsx";

/** How this device looks and sounds, who helps, and who drew the pictures. */
export function SettingsScreen({ cards }: { cards: ReactNode }) {
  const { t } = useTranslation();
  const { open, remember } = useClientMode();
  const { canRead } = useReadAloud();
  const [hasPictures, setPictures] = usePictures();
  const changeHelp = () => {
    remember({ support: null, helper: null });
    open(null);
  };
  return (
    <ClientFrame
      foot={
        <div className="grid">
          <BigButton isMain onPress={() => open(null)}>
            {t("clientMode.settings.done")}
          </BigButton>
        </div>
      }
    >
      <Title mark={<Pictogram id="kiezen" size={96} />}>{t("clientMode.settings.title")}</Title>
      <div className="grid gap-3">
        <BigButton isPressed={hasPictures} onPress={() => setPictures(!hasPictures)}>
          {t(hasPictures ? "clientMode.settings.picturesOn" : "clientMode.settings.picturesOff")}
        </BigButton>
        <div className="grid gap-3 sm:grid-cols-2">
          <BigButton mark={<Pictogram id="dag" size={36} />} onPress={() => changeTheme("light")}>
            {t("clientMode.settings.light")}
          </BigButton>
          <BigButton mark={<Pictogram id="nacht" size={36} />} onPress={() => changeTheme("dark")}>
            {t("clientMode.settings.dark")}
          </BigButton>
        </div>
        <BigButton mark={<Pictogram id="samen" size={36} />} onPress={changeHelp}>
          {t("clientMode.settings.who")}
        </BigButton>
      </div>
      <BesideWords>{cards}</BesideWords>
      <section className="mt-9 grid gap-2 border-t border-line pt-5 text-phone text-soft">
        <h2 className="font-semibold text-ink">{t("clientMode.settings.forHelper")}</h2>
        <p>{t(canRead ? "clientMode.settings.voice" : "clientMode.settings.noVoice")}</p>
        <p>{t("clientMode.settings.pictures")}</p>
      </section>
    </ClientFrame>
  );
}
