import type { ViewPage } from "@nabij/domain";

/** Where the pages with views are, and their names under `shell.pages`. */
export const pageOfViews = {
  overzicht: { href: "/", word: "overview" },
  trajecten: { href: "/trajecten", word: "trajectories" },
  signalen: { href: "/signalen", word: "signals" },
  afwegingskader: { href: "/afwegingskader", word: "framework" },
  regie: { href: "/regie", word: "regie" },
  beperkingen: { href: "/beperkingen", word: "restrictions" },
} as const satisfies Readonly<Record<ViewPage, { href: string; word: string }>>;
