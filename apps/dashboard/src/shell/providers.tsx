import { createToastQueue, ToastRegion, UiProvider } from "@nabij/ui";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { partWords } from "./part-words.ts";

/** Short messages at the foot of the screen; show one from anywhere. */
export const toasts = createToastQueue();

/** Words, language and navigation for every part on screen. */
export function Providers({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const words = useMemo(() => partWords(t), [t]);
  const navigate = (href: string) => {
    // The reflection assistant is another app: the browser itself goes there.
    if (href.startsWith("/reflectie/")) window.location.assign(href);
    else router.history.push(href);
  };
  return (
    <UiProvider
      words={words}
      locale={i18n.language === "en" ? "en-GB" : "nl-NL"}
      navigate={navigate}
    >
      {children}
      <ToastRegion toasts={toasts} label={t("parts.messages")} />
    </UiProvider>
  );
}
