import { startTheme } from "@nabij/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./styles.css";
import { queryClient } from "./trpc.ts";
import { rememberedLanguage, startWords } from "./words/i18n.ts";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no place to draw in");

startTheme();
// A wait at the top of this module would keep the build from putting small files together.
void startWords(rememberedLanguage()).then(() =>
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  ),
);

/** After the page is there: conversations that may no longer stand on this device go, ms. */
const tidyAfter = 4000;
setTimeout(() => void tidy().catch(() => undefined), tidyAfter);

async function tidy(): Promise<void> {
  const { forgetDue } = await import("./offline/forget-due.ts");
  await forgetDue(new Date().toISOString().slice(0, 10));
}
