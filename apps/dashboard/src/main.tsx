import { startTheme } from "@nabij/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./routes.tsx";
import { readSession } from "./session/read-session.ts";
import { signOutWhenRefused } from "./session/sign-out-when-refused.ts";
import "./styles.css";
import { queryClient } from "./trpc.ts";
import { rememberedLanguage, startWords } from "./words/i18n.ts";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no place to draw in");

startTheme();
signOutWhenRefused(queryClient, (href) => router.history.push(href));
fetchAlong();
// A wait at the top of this module would keep the build from putting small files together.
void startWords(rememberedLanguage()).then(() =>
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  ),
);

/** Asks for the page and for who is there along with the words, not after them. */
function fetchAlong(): void {
  void readSession().catch(() => undefined);
  const [routes] = router.getMatchedRoutes(window.location.pathname);
  for (const route of routes) void router.loadRouteChunk(route)?.catch(() => undefined);
}
