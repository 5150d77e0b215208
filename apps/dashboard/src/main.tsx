import { startTheme } from "@nabij/ui";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./routes.tsx";
import { signOutWhenRefused } from "./session/sign-out-when-refused.ts";
import "./styles.css";
import { queryClient } from "./trpc.ts";
import { rememberedLanguage, startWords } from "./words/i18n.ts";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no place to draw in");

startTheme();
signOutWhenRefused(queryClient, (href) => router.history.push(href));
await startWords(rememberedLanguage());
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
