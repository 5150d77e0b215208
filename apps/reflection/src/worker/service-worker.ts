import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { activateNow } from "./activate-now.ts";

/** The files of this build: the page, its scripts, letters and drawings. Put in by the build. */
declare const builtFiles: readonly { readonly url: string; readonly revision: string | null }[];

/** The worker, of which this project needs no more than this. */
declare const self: {
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: "message",
    hear: (event: MessageEvent<unknown>) => void,
  ) => void;
};

/** How long a page may take before the one on this device is shown, ms. */
const longestWait = 8000;

// Files that are the same for everybody and nothing else: what the node answers about a conversation
// passes by unseen, and is never kept here.
precacheAndRoute([...builtFiles], { directoryIndex: "", cleanURLs: false });
cleanupOutdatedCaches();

/** The page comes from the node, so that a new build is there at once; without a connection from here. */
const page = new NavigationRoute(async ({ request }) => {
  const kept = () => matchPrecache("/reflectie/index.html");
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(longestWait) });
    return answer.status < 500 ? answer : ((await kept()) ?? answer);
  } catch {
    return (await kept()) ?? Response.error();
  }
});
registerRoute(page);

self.addEventListener("message", ({ data }) => {
  if (data === activateNow) void self.skipWaiting();
});
