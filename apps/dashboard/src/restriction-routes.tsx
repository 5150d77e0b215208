import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { inside } from "./inside-route.tsx";
import { readHalfYearSearch } from "./preferences/half-year-search.ts";
import { loadRegieWords } from "./words/i18n.ts";

/** What goes along to the inspectorate over half a year, and what drops out. */
export const halfYear = createRoute({
  getParentRoute: () => inside,
  path: "/beperkingen/halfjaaroverzicht",
  validateSearch: readHalfYearSearch,
  loader: () => loadRegieWords(),
  component: lazyRouteComponent(
    () => import("./features/restriction/half-year/half-year-page.tsx"),
    "HalfYearPage",
  ),
});
