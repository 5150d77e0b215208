import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  type ParsedLocation,
  redirect,
} from "@tanstack/react-router";
import { accessLog, admin, signalGuide } from "./admin-routes.tsx";
import { comparison, comparisonGuide, federation } from "./comparison-routes.tsx";
import { inside, root } from "./inside-route.tsx";
import { readCalculationSearch } from "./preferences/calculation-search.ts";
import { readCaseTableSearch } from "./preferences/case-table-search.ts";
import { readDossierSearch } from "./preferences/dossier-search.ts";
import { readFrameworkSearch } from "./preferences/framework-search.ts";
import { readLogSearch } from "./preferences/log-search.ts";
import { readAccessSearch, readMineSearch } from "./preferences/mine-search.ts";
import { readOrganisationSearch } from "./preferences/organisation-search.ts";
import { readOverviewSearch } from "./preferences/overview-search.ts";
import { readProgrammeSearch, readProjectSearch } from "./preferences/programme-search.ts";
import { readRegieSearch } from "./preferences/regie-search.ts";
import { rememberedSearch } from "./preferences/remembered.ts";
import { readReportSearch } from "./preferences/report-search.ts";
import { readRestrictionSearch } from "./preferences/restriction-search.ts";
import { readSignalSearch } from "./preferences/signal-search.ts";
import { readTrajectorySearch } from "./preferences/trajectory-search.ts";
import { halfYear } from "./restriction-routes.tsx";
import { wantedPage } from "./session/wanted-page.ts";
import { ownStart } from "./shell/own-start.ts";
import {
  loadDossierWords,
  loadMineWords,
  loadOrganisationWords,
  loadProcessWords,
  loadRegieWords,
  loadReportWords,
  loadSignalWords,
} from "./words/i18n.ts";

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/inloggen",
  validateSearch: ({ naar }: Readonly<Record<string, unknown>>): { naar?: string } => {
    const wanted = wantedPage(naar);
    return wanted === undefined ? {} : { naar: wanted };
  },
  component: lazyRouteComponent(() => import("./pages/sign-in.tsx"), "SignIn"),
});

const overview = createRoute({
  getParentRoute: () => inside,
  path: "/",
  validateSearch: readOverviewSearch,
  // Who has no overview begins at the first page that is theirs.
  beforeLoad: async ({ context: { role, userId }, location }) => {
    const href = await ownStart(role);
    if (href !== null) throw redirect({ href, replace: true });
    reopen(location, rememberedSearch(userId, "overzicht"));
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

const report = createRoute({
  getParentRoute: () => inside,
  path: "/trajecten/$id/verslag/$soort",
  validateSearch: readReportSearch,
  loader: () => loadReportWords(),
  component: lazyRouteComponent(() => import("./features/report/report-page.tsx"), "ReportPage"),
});

const signals = createRoute({
  getParentRoute: () => inside,
  path: "/signalen",
  validateSearch: readSignalSearch,
  beforeLoad: ({ context, location }) =>
    reopen(location, rememberedSearch(context.userId, "signalen")),
  loader: () => loadSignalWords(),
  component: lazyRouteComponent(() => import("./features/signal/signals-page.tsx"), "SignalsPage"),
});

const framework = createRoute({
  getParentRoute: () => inside,
  path: "/afwegingskader",
  validateSearch: readFrameworkSearch,
  beforeLoad: ({ context, location }) =>
    reopen(location, rememberedSearch(context.userId, "afwegingskader")),
  loader: () => loadProcessWords(),
  component: lazyRouteComponent(
    () => import("./features/framework/framework-page.tsx"),
    "FrameworkPage",
  ),
});

const caseTable = createRoute({
  getParentRoute: () => inside,
  path: "/casuistiektafel",
  validateSearch: readCaseTableSearch,
  loader: () => loadProcessWords(),
  component: lazyRouteComponent(
    () => import("./features/case-table/case-table-page.tsx"),
    "CaseTablePage",
  ),
});

const programme = createRoute({
  getParentRoute: () => inside,
  path: "/verbeteren",
  validateSearch: readProgrammeSearch,
  loader: () => loadOrganisationWords(),
  component: lazyRouteComponent(
    () => import("./features/programme/programme-page.tsx"),
    "ProgrammePage",
  ),
});

const project = createRoute({
  getParentRoute: () => inside,
  path: "/verbeteren/$id",
  validateSearch: readProjectSearch,
  loader: () => loadOrganisationWords(),
  component: lazyRouteComponent(
    () => import("./features/programme/project-page.tsx"),
    "ProjectPage",
  ),
});

const calculation = createRoute({
  getParentRoute: () => inside,
  path: "/rekenen",
  validateSearch: readCalculationSearch,
  loader: () => loadOrganisationWords(),
  component: lazyRouteComponent(
    () => import("./features/calculation/calculation-page.tsx"),
    "CalculationPage",
  ),
});

const organisation = createRoute({
  getParentRoute: () => inside,
  path: "/organisatie",
  validateSearch: readOrganisationSearch,
  loader: () => loadOrganisationWords(),
  component: lazyRouteComponent(
    () => import("./features/organisation/organisation-page.tsx"),
    "OrganisationPage",
  ),
});

const log = createRoute({
  getParentRoute: () => inside,
  path: "/log",
  validateSearch: readLogSearch,
  loader: () => loadDossierWords(),
  component: lazyRouteComponent(() => import("./features/dossier/log/log-page.tsx"), "LogPage"),
});

const regie = createRoute({
  getParentRoute: () => inside,
  path: "/regie",
  validateSearch: readRegieSearch,
  beforeLoad: ({ context, location }) =>
    reopen(location, rememberedSearch(context.userId, "regie")),
  loader: () => loadRegieWords(),
  component: lazyRouteComponent(() => import("./features/regie/regie-page.tsx"), "RegiePage"),
});

const restrictions = createRoute({
  getParentRoute: () => inside,
  path: "/beperkingen",
  validateSearch: readRestrictionSearch,
  beforeLoad: ({ context, location }) =>
    reopen(location, rememberedSearch(context.userId, "beperkingen")),
  // The form of a restriction opens beside the page, with the words of the dossier.
  loader: () => loadDossierWords(),
  component: lazyRouteComponent(() => import("./pages/restrictions.tsx"), "Restrictions"),
});

const mine = createRoute({
  getParentRoute: () => inside,
  path: "/mijn",
  validateSearch: readMineSearch,
  loader: () => loadMineWords(),
  component: lazyRouteComponent(() => import("./features/mine/mine-page.tsx"), "MinePage"),
});

const whoLooked = createRoute({
  getParentRoute: () => inside,
  path: "/mijn/wie-keek",
  validateSearch: readAccessSearch,
  loader: () => loadMineWords(),
  component: lazyRouteComponent(
    () => import("./features/mine/access/access-page.tsx"),
    "AccessPage",
  ),
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
    inside.addChildren([
      overview,
      trajectories,
      trajectory,
      report,
      log,
      signals,
      regie,
      restrictions,
      halfYear,
      framework,
      caseTable,
      programme,
      project,
      calculation,
      organisation,
      comparison,
      comparisonGuide,
      federation,
      mine,
      whoLooked,
      importing,
      signalGuide,
      admin,
      accessLog,
    ]),
  ]),
  scrollRestoration: true,
  defaultPendingMs: 300,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
