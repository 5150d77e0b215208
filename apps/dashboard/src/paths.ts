import type { SignalId } from "@nabij/domain";
import type { AccessLogSearch } from "./preferences/access-log-search.ts";
import type { AdminSearch } from "./preferences/admin-search.ts";
import type { CalculationSearch } from "./preferences/calculation-search.ts";
import type { ComparisonSearch } from "./preferences/comparison-search.ts";
import type { FederationSearch } from "./preferences/federation-search.ts";
import type { FrameworkSearch } from "./preferences/framework-search.ts";
import type { HalfYearSearch } from "./preferences/half-year-search.ts";
import type { LogSearch } from "./preferences/log-search.ts";
import type { AccessSearch, MineSearch } from "./preferences/mine-search.ts";
import type { OrganisationSearch } from "./preferences/organisation-search.ts";
import type { OverviewSearch } from "./preferences/overview-search.ts";
import type { ProgrammeSearch } from "./preferences/programme-search.ts";
import type { RegieSearch } from "./preferences/regie-search.ts";
import type { ReportName, ReportSearch } from "./preferences/report-search.ts";
import type { RestrictionSearch } from "./preferences/restriction-search.ts";
import { searchText } from "./preferences/search-text.ts";
import type { SignalSearch } from "./preferences/signal-search.ts";
import { type TrajectorySearch, trajectorySearchText } from "./preferences/trajectory-search.ts";

/** Every address of the dashboard; a filter that is left out is left out of the address. */
export const paths = {
  signIn: (wanted?: string) => `/inloggen${searchText({ naar: wanted })}`,
  /** Without a search it opens as it was left. */
  overview: (search: OverviewSearch = {}) => `/${searchText(search)}`,
  /** Without a search the list opens as it was left. */
  trajectories: (search?: TrajectorySearch) =>
    `/trajecten${search === undefined ? "" : trajectorySearchText(search)}`,
  /** The list with the form for a new trajectory open. */
  newTrajectory: () => "/trajecten#nieuw",
  /** `part` is the heading on the page to open at: "evaluatie", "doelen"; `day` the day it shows. */
  trajectory: (id: string, part?: string, day?: string) =>
    `/trajecten/${id}${searchText({ dag: day })}${part === undefined ? "" : `#${part}`}`,
  /** A document made from a trajectory, over a period. */
  report: (id: string, name: ReportName, search: ReportSearch = {}) =>
    `/trajecten/${id}/verslag/${name}${searchText(search)}`,
  signals: (search?: SignalSearch) =>
    `/signalen${search === undefined ? "" : searchText({ groep: "soort", ...search })}`,
  /** What every signal means, opened at one of them. */
  signalGuide: (id?: SignalId) => `/signalen/uitleg${id === undefined ? "" : `#${id}`}`,
  /** Without a search the board opens as it was left. */
  framework: (search?: FrameworkSearch) =>
    `/afwegingskader${search === undefined ? "" : searchText({ tempo: "alles", ...search })}`,
  /** The agenda of one meeting; without a day the coming one. */
  caseTable: (day?: string) => `/casuistiektafel${searchText({ overleg: day })}`,
  programme: (search: ProgrammeSearch = {}) => `/verbeteren${searchText(search)}`,
  /** `isEdited`: with its form open. */
  project: (id: string, isEdited = false) => `/verbeteren/${id}${searchText({ bewerk: isEdited })}`,
  calculation: (search: CalculationSearch = {}) => `/rekenen${searchText(search)}`,
  organisation: (search: OrganisationSearch = {}) => `/organisatie${searchText(search)}`,
  /** Without a search the newest publication. */
  comparison: (search: ComparisonSearch = {}) => `/vergelijken${searchText(search)}`,
  comparisonGuide: () => "/vergelijken/uitleg",
  /** How the organisation is connected to a hub. */
  federation: (search: FederationSearch = {}) => `/aansluiting${searchText(search)}`,
  /** The quick log: without a search it asks who it is about. */
  log: (search: LogSearch = {}) => `/log${searchText(search)}`,
  /** Without a search the page opens as it was left. */
  regie: (search?: RegieSearch) =>
    `/regie${search === undefined ? "" : searchText({ toon: "alles", ...search })}`,
  /** Without a search the page opens as it was left. */
  restrictions: (search?: RestrictionSearch) =>
    `/beperkingen${search === undefined ? "" : searchText({ staat: "loopt", ...search })}`,
  /** What goes along to the inspectorate; without a search the half year to deliver next. */
  halfYear: (search: HalfYearSearch = {}) => `/beperkingen/halfjaaroverzicht${searchText(search)}`,
  /** The own page of a client or of who speaks for one. */
  mine: (search: MineSearch = {}) => `/mijn${searchText(search)}`,
  whoLooked: (search: AccessSearch = {}) => `/mijn/wie-keek${searchText(search)}`,
  admin: (search: AdminSearch = {}) => `/beheer${searchText(search)}`,
  accessLog: (search: AccessLogSearch = {}) => `/inzage${searchText(search)}`,
  import: () => "/inlezen",
  /** The reflection assistant is an app of its own beside this one. */
  reflection: (trajectoryId?: string) => `/reflectie/${searchText({ traject: trajectoryId })}`,
  reflectionHistory: (trajectoryId: string) => `/reflectie/traject/${trajectoryId}`,
} as const;
