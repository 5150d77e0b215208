import { startTheme, UiProvider } from "@nabij/ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { useTranslation } from "react-i18next";
import { SignInPage } from "./features/sign-in/sign-in-page.tsx";
import { paths } from "./paths.ts";
import { wantedPage } from "./session/wanted-page.ts";
import { partWords } from "./shell/part-words.ts";
import "./styles.css";
import { rememberedLanguage, startWords } from "./words/i18n.ts";

/**
 * The sign-in page by itself: half of what the app weighs, and the first thing anybody fetches. The
 * app comes while somebody fills in the form.
 */
function SignInAlone() {
  const { t, i18n } = useTranslation();
  const wanted = wantedPage(new URLSearchParams(window.location.search).get("naar"));
  const open = (href: string) => window.location.assign(href);
  return (
    <UiProvider
      words={partWords(t)}
      locale={i18n.language === "en" ? "en-GB" : "nl-NL"}
      navigate={open}
    >
      <SignInPage onEntered={() => open(`${wanted ?? paths.overview()}${window.location.hash}`)} />
    </UiProvider>
  );
}

const place = document.getElementById("root");
if (place === null) throw new Error("sign-in.html has no place to draw in");

startTheme();
place.addEventListener("focusin", () => void import("./routes.tsx"), { once: true });
void startWords(rememberedLanguage()).then(() =>
  createRoot(place).render(
    <StrictMode>
      <SignInAlone />
    </StrictMode>,
  ),
);
