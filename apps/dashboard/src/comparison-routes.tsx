import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { inside } from "./inside-route.tsx";
import { readComparisonSearch } from "./preferences/comparison-search.ts";
import { readFederationSearch } from "./preferences/federation-search.ts";
import { loadComparisonWords, loadFederationWords } from "./words/i18n.ts";

/** The own figures beside those of all organisations together. */
export const comparison = createRoute({
  getParentRoute: () => inside,
  path: "/vergelijken",
  validateSearch: readComparisonSearch,
  loader: () => loadComparisonWords(),
  component: lazyRouteComponent(
    () => import("./features/comparison/comparison-page.tsx"),
    "ComparisonPage",
  ),
});

/** Who learns what, and where it ends. */
export const comparisonGuide = createRoute({
  getParentRoute: () => inside,
  path: "/vergelijken/uitleg",
  loader: () => loadComparisonWords(),
  component: lazyRouteComponent(
    () => import("./features/comparison/guide-page.tsx"),
    "ComparisonGuidePage",
  ),
});

/** How the organisation is connected to a hub. */
export const federation = createRoute({
  getParentRoute: () => inside,
  path: "/aansluiting",
  validateSearch: readFederationSearch,
  loader: () => loadFederationWords(),
  component: lazyRouteComponent(
    () => import("./features/federation/federation-page.tsx"),
    "FederationPage",
  ),
});
