import { mayDo, type Permission, type Role } from "@nabij/domain";
import { paths } from "../paths.ts";

/** Where a page stands in the menu. */
export const pageGroups = ["mine", "sight", "work", "conversation", "organisation"] as const;
export type PageGroup = (typeof pageGroups)[number];

/** A page of the menu; the shortcuts, their help and the palette are made from the same line. */
type PageLine = {
  /** Under `shell.pages` in the words. */
  readonly word: string;
  readonly href: string;
  /** All of these are needed: a page that is not the reader's is nowhere in sight. */
  readonly permissions: readonly Permission[];
  readonly group: PageGroup;
  /** Pressed after `g`. */
  readonly key: string;
  readonly count?: "active" | "signals";
};

const sees = ["signal.read"] as const;
const owns = ["organisation.read"] as const;

/** Every page of the menu, in its order. A new page is one line here and one in the words. */
export const pages = [
  { word: "mine", href: paths.mine(), permissions: ["mine.read"], group: "mine", key: "m" },
  {
    word: "whoLooked",
    href: paths.whoLooked(),
    permissions: ["mine.read"],
    group: "mine",
    key: "w",
  },
  { word: "overview", href: "/", permissions: ["overview.read"], group: "sight", key: "o" },
  {
    word: "trajectories",
    href: "/trajecten",
    permissions: ["process.read"],
    group: "sight",
    key: "t",
    count: "active",
  },
  {
    word: "signals",
    href: "/signalen",
    permissions: sees,
    group: "sight",
    key: "s",
    count: "signals",
  },
  { word: "framework", href: paths.framework(), permissions: sees, group: "work", key: "a" },
  { word: "caseTable", href: paths.caseTable(), permissions: sees, group: "work", key: "c" },
  { word: "regie", href: paths.regie(), permissions: sees, group: "work", key: "r" },
  {
    word: "restrictions",
    href: paths.restrictions(),
    group: "work",
    key: "b",
    permissions: ["signal.read", "dossier.read"],
  },
  { word: "log", href: paths.log(), permissions: ["incident.write"], group: "work", key: "l" },
  {
    word: "reflection",
    href: paths.reflection(),
    group: "conversation",
    key: "f",
    permissions: ["reflection.hold"],
  },
  {
    word: "comparing",
    href: paths.comparison(),
    permissions: ["comparison.read"],
    group: "organisation",
    key: "p",
  },
  { word: "improving", href: "/verbeteren", permissions: owns, group: "organisation", key: "v" },
  { word: "calculating", href: "/rekenen", permissions: owns, group: "organisation", key: "k" },
  {
    word: "ownOrganisation",
    href: "/organisatie",
    permissions: owns,
    group: "organisation",
    key: "n",
  },
  {
    word: "importing",
    href: paths.import(),
    group: "organisation",
    key: "i",
    permissions: ["import.run"],
  },
  {
    word: "admin",
    href: paths.admin(),
    group: "organisation",
    key: "e",
    permissions: ["organisation.manage", "user.manage"],
  },
  {
    word: "accessLog",
    href: paths.accessLog(),
    group: "organisation",
    key: "z",
    permissions: ["audit.read"],
  },
  {
    word: "federation",
    href: paths.federation(),
    permissions: ["federation.read"],
    group: "organisation",
    key: "h",
  },
] as const satisfies readonly PageLine[];

export type ShellPage = (typeof pages)[number];

/** Pages behind a page of the menu that people also look for by name: in the palette only. */
const innerPages = [
  { word: "signalGuide", href: paths.signalGuide(), permissions: sees },
  { word: "halfYear", href: paths.halfYear(), permissions: ["dossier.read", "export.run"] },
  {
    word: "comparisonGuide",
    href: paths.comparisonGuide(),
    permissions: ["comparison.read"],
  },
] as const satisfies readonly Pick<PageLine, "word" | "href" | "permissions">[];

type Guarded = { readonly permissions: readonly Permission[] };

/** The pages a role may use; `may` is what a person may do, when that is less. */
export function pagesFor(role: Role, may?: readonly Permission[]): readonly ShellPage[] {
  const isTheirs = ({ permissions }: Guarded) =>
    permissions.every((each) => may?.includes(each) ?? true);
  return pages.filter(isFor(role)).filter(isTheirs);
}

/** The pages inside another page that a role may use. */
export function innerPagesFor(role: Role): readonly (typeof innerPages)[number][] {
  return innerPages.filter(isFor(role));
}

function isFor(role: Role) {
  return ({ permissions }: Guarded) => permissions.every((each) => mayDo(role, each));
}

/** The page of the menu that an address belongs to: `/trajecten/…` belongs to `/trajecten`. */
export function pageAt(pathname: string): ShellPage | undefined {
  return pages
    .filter(({ href }) => pathname === href || (href !== "/" && pathname.startsWith(`${href}/`)))
    .toSorted((a, b) => b.href.length - a.href.length)[0];
}
