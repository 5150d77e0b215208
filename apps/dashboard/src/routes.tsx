import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type ParsedLocation,
  redirect,
} from "@tanstack/react-router";
import { paths } from "./paths.ts";
import { readDossierSearch } from "./preferences/dossier-search.ts";
import { readOverviewSearch } from "./preferences/overview-search.ts";
import { rememberedSearch } from "./preferences/remembered.ts";
import { readSignalSearch } from "./preferences/signal-search.ts";
import { readTrajectorySearch } from "./preferences/trajectory-search.ts";
import { readSession } from "./session/read-session.ts";
import { AppFrame } from "./shell/app-frame.tsx";
import { PageFailed } from "./shell/page-failed.tsx";
import { PageNotFound } from "./shell/page-not-found.tsx";
import { Providers } from "./shell/providers.tsx";
import { loadDossierWords } from "./words/i18n.ts";

const root = createRootRoute({
  component: () => (
    <Providers>
      <Outlet />
    </Providers>
  ),
  notFoundComponent: PageNotFound,
  errorComponent: PageFailed,
});

/** The page the reader wanted before signing in; only an address of this app. */
function readSignInSearch({ naar }: Readonly<Record<string, unknown>>): { naar?: string } {
  return typeof naar === "string" && /^\/(?![/\\])/.test(naar) ? { naar } : {};
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/inloggen",
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import("./features/sign-in/sign-in-page.tsx"), "SignInPage"),
});

/** Everything inside asks who is there first. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ location }) => {
    const session = await readSession();
    if (!session.signedIn) throw redirect({ href: paths.signIn(location.href) });
    return { userId: session.userId, may: session.may };
  },
  component: AppFrame,
});

const overview = createRoute({
  getParentRoute: () => inside,
  path: "/",
  validateSearch: readOverviewSearch,
  // Who sees their own clients only has no overview: their list is where they begin.
  beforeLoad: ({ context: { may } }) => {
    const isListTheirs = may.includes("process.read") && !may.includes("overview.read");
    if (isListTheirs) throw redirect({ href: paths.trajectories(), replace: true });
  },
  component: lazyRouteComponent(
    () => import("./features/overview/overview-page.tsx"),
    "OverviewPage",
  ),
});

const trajectories = createRoute({
  getParentRoute: () => inside,
  path: "/trajecten",
  validateSearch: readTrajectorySearch,
  beforeLoad: ({ context, location }) =>
    reopen(location, rememberedSearch(context.userId, "trajecten")),
  component: lazyRouteComponent(
    () => import("./features/trajectory/trajectories-page.tsx"),
    "TrajectoriesPage",
  ),
});

const trajectory = createRoute({
  getParentRoute: () => inside,
  path: "/trajecten/$id",
  validateSearch: readDossierSearch,
  loader: () => loadDossierWords(),
  component: lazyRouteComponent(() => import("./features/dossier/dossier-page.tsx"), "DossierPage"),
});

const signals = createRoute({
  getParentRoute: () => inside,
  path: "/signalen",
  validateSearch: readSignalSearch,
  beforeLoad: ({ context, location }) =>
    reopen(location, rememberedSearch(context.userId, "signalen")),
  component: lazyRouteComponent(() => import("./features/signal/signals-page.tsx"), "SignalsPage"),
});

const importing = createRoute({
  getParentRoute: () => inside,
  path: "/inlezen",
  component: lazyRouteComponent(() => import("./features/import/import-page.tsx"), "ImportPage"),
});

/** An address without filters opens a list as it was left; an address with filters wins. */
function reopen({ pathname, searchStr, hash }: ParsedLocation, remembered: string): void {
  if (searchStr !== "" || remembered === "") return;
  const end = hash === "" ? "" : `#${hash}`;
  throw redirect({ href: `${pathname}${remembered}${end}`, replace: true });
}

/** The pages of the dashboard. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    inside.addChildren([overview, trajectories, trajectory, signals, importing]),
  ]),
  scrollRestoration: true,
  defaultPendingMs: 300,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
