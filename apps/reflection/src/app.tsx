import { Skeleton } from "@nabij/ui";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { type Page, pageAt } from "./paths.ts";
import { useAddress } from "./router/address.ts";
import { SignedIn } from "./session/signed-in.tsx";
import { PageNotFound } from "./shell/page-not-found.tsx";
import { Providers } from "./shell/providers.tsx";

// A page is fetched when its address is opened.
const StartPage = lazy(async () => ({
  default: (await import("./features/start/start-page.tsx")).StartPage,
}));
const SeatingPage = lazy(async () => ({
  default: (await import("./features/seating/seating-page.tsx")).SeatingPage,
}));
const ConversationPage = lazy(async () => ({
  default: (await import("./features/conversation/conversation-page.tsx")).ConversationPage,
}));
const ReportPage = lazy(async () => ({
  default: (await import("./features/report/report-page.tsx")).ReportPage,
}));

/** The whole app: who is there, then the page of the address. */
export function App() {
  const { t } = useTranslation();
  const { path, search } = useAddress();
  useArrival(path);
  return (
    <Providers>
      <SignedIn>
        <Suspense fallback={<Waiting label={t("state.loading")} />}>
          {pageOf(pageAt(path, search))}
        </Suspense>
      </SignedIn>
    </Providers>
  );
}

/** Another conversation is another page: nothing typed or covered goes along (hence its key). */
function pageOf(page: Page) {
  switch (page.name) {
    case "start":
      return <StartPage />;
    case "seating":
      return <SeatingPage trajectoryId={page.trajectoryId} />;
    case "report":
      return <ReportPage sessionId={page.sessionId} />;
    case "unknown":
      return <PageNotFound />;
    default:
      return <ConversationPage key={page.sessionId} sessionId={page.sessionId} part={page.name} />;
  }
}

/** Stands where a page will be while it is being fetched. */
function Waiting({ label }: { label: string }) {
  return (
    <div className="mx-auto max-w-measure px-5 py-24">
      <Skeleton label={label} lines={4} />
    </div>
  );
}

/** On another page the keyboard starts at the top of it, as after a page load. */
function useArrival(path: string): void {
  useEffect(() => {
    if (path !== "") document.getElementById("main")?.focus({ preventScroll: true });
  }, [path]);
}
