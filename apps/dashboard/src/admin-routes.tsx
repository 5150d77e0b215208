import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { inside } from "./inside-route.tsx";
import { readAccessLogSearch } from "./preferences/access-log-search.ts";
import { readAdminSearch } from "./preferences/admin-search.ts";
import { loadAdminWords, loadSignalGuideWords } from "./words/i18n.ts";

/** What every signal means; the addresses of single ones are `/signalen/uitleg#G4`. */
export const signalGuide = createRoute({
  getParentRoute: () => inside,
  path: "/signalen/uitleg",
  loader: () => loadSignalGuideWords(),
  component: lazyRouteComponent(
    () => import("./features/signal-guide/signal-guide-page.tsx"),
    "SignalGuidePage",
  ),
});

/** For the administrator: people, teams, thresholds. */
export const admin = createRoute({
  getParentRoute: () => inside,
  path: "/beheer",
  validateSearch: readAdminSearch,
  loader: () => loadAdminWords(),
  component: lazyRouteComponent(() => import("./features/admin/admin-page.tsx"), "AdminPage"),
});

/** For the privacy officer: who saw what. */
export const accessLog = createRoute({
  getParentRoute: () => inside,
  path: "/inzage",
  validateSearch: readAccessLogSearch,
  loader: () => loadAdminWords(),
  component: lazyRouteComponent(
    () => import("./features/access-log/access-log-page.tsx"),
    "AccessLogPage",
  ),
});
