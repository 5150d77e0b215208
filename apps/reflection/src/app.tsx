import { Skeleton } from "@nabij/ui";
import { Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { type Page, pageAt } from "./paths.ts";
import { MaybeSignedIn } from "./rooms/maybe-signed-in.tsx";
import { useAddress } from "./router/address.ts";
import { SignedIn } from "./session/signed-in.tsx";
import { PageNotFound } from "./shell/page-not-found.tsx";
import { Providers } from "./shell/providers.tsx";
import { lazyPart } from "./words/lazy-part.ts";

// A page is fetched when its address is opened.
const StartPage = lazyPart(
  async () => (await import("./features/start/start-page.tsx")).StartPage,
  ["clientMode", "guides", "seating"],
);
const SeatingRoom = lazyPart(
  async () => (await import("./rooms/seating-room.tsx")).SeatingRoom,
  ["seating"],
);
const JoinPage = lazyPart(async () => (await import("./features/join/join-page.tsx")).JoinPage);
const SessionRoom = lazyPart(async () => (await import("./rooms/session-room.tsx")).SessionRoom);
const StartOwnVoice = lazyPart(
  async () => (await import("./features/client-mode/start-own-voice.tsx")).StartOwnVoice,
  ["clientMode"],
);
const ReportPage = lazyPart(
  async () => (await import("./features/report/report-page.tsx")).ReportPage,
  ["agreement", "history", "report"],
);
const HistoryPage = lazyPart(
  async () => (await import("./features/history/history-page.tsx")).HistoryPage,
  ["agreement", "history", "report"],
);
const GuidesPage = lazyPart(
  async () => (await import("./features/guides/guides-page.tsx")).GuidesPage,
  ["guides"],
);
const GuidePage = lazyPart(
  async () => (await import("./features/guides/guide-page.tsx")).GuidePage,
  ["guides"],
);
const AdaptPage = lazyPart(
  async () => (await import("./features/guides/adapt-page.tsx")).AdaptPage,
  ["guides"],
);

/** The whole app: who is there, then the page of the address. */
export function App() {
  const { t } = useTranslation();
  const { path, search } = useAddress();
  useArrival(path);
  const page = pageAt(path, search);
  const Door = isOpenToSeats(page) ? MaybeSignedIn : SignedIn;
  return (
    <Providers>
      <Door>
        <Suspense fallback={<Waiting label={t("state.loading")} />}>{pageOf(page)}</Suspense>
      </Door>
    </Providers>
  );
}

/** A participant has a seat and no account; the node decides who sees what. */
function isOpenToSeats({ name }: Page): boolean {
  const signedIn: readonly Page["name"][] = [
    ...(["start", "seating", "ownVoice", "history", "unknown"] as const),
    ...(["guides", "guide", "adaptGuide"] as const),
  ];
  return !signedIn.includes(name);
}

/** Another conversation is another page: nothing typed or covered goes along (hence its key). */
function pageOf(page: Page) {
  switch (page.name) {
    case "start":
      return <StartPage />;
    case "seating":
      return <SeatingRoom trajectoryId={page.trajectoryId} guideId={page.guideId} />;
    case "ownVoice":
      return <StartOwnVoice trajectoryId={page.trajectoryId} />;
    case "join":
      return <JoinPage />;
    case "report":
      return <ReportPage sessionId={page.sessionId} />;
    case "history":
      return <HistoryPage trajectoryId={page.trajectoryId} />;
    case "guides":
      return <GuidesPage />;
    case "guide":
      return <GuidePage guideId={page.guideId} />;
    case "adaptGuide":
      return <AdaptPage guideId={page.guideId} />;
    case "unknown":
      return <PageNotFound />;
    default:
      return <SessionRoom key={page.sessionId} sessionId={page.sessionId} part={page.name} />;
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
