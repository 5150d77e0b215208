import { type Database, keptDay, lastChange, type Reader, signalSettingsOf } from "@nabij/db";
import { type PlainDate, signalSpans, type TrajectoryFacts } from "@nabij/domain";
import type { Contribution } from "@nabij/federation";
import type { ToCount } from "../federation/numbers/count-organisation.ts";
import { cellOfTeams, teamsAsked } from "./cell-of-teams.ts";
import type { Cell } from "./day-figures.ts";
import { matchingRows, type RowFilter } from "./matching-rows.ts";
import { type IndexSource, loadIndex, type OrganisationIndex } from "./organisation-index.ts";
import { type OverviewFigures, type OverviewQuestion, overviewFigures } from "./overview-answer.ts";
import type { OpenSpan } from "./packed-row.ts";

/** Which trajectories of an organisation pass a filter on their figures. */
type MatchQuestion = Pick<OverviewQuestion, "scope" | "ruleSet" | "at"> & {
  readonly filter: RowFilter;
};

/** Answers questions about figures on one connection. */
export type Answers = {
  readonly overview: (question: OverviewQuestion) => Promise<OverviewFigures>;
  /** The ids of those that pass, of every client: the list they are for limits them to a scope. */
  readonly matching: (question: MatchQuestion) => Promise<readonly string[]>;
  /** Own numbers for a plan of the federation: of how many distinct clients which answer holds. */
  readonly contribution: (question: ToCount) => Promise<Contribution>;
};

type Loaded = { readonly key: string; readonly index: Promise<OrganisationIndex> };

/**
 * Answers from an index per organisation, read the first time and kept up to date by what changed.
 * Days before the kept signals, and views on some clients only, get an index of their own, made
 * from the facts; the last of those is kept.
 */
export function answersFrom(db: Database): Answers {
  const current = new Map<string, Loaded>();
  const others = new Map<"last", Loaded>();

  const load = <K>(into: Map<K, Loaded>, name: K, key: string, source: IndexSource) => {
    const known = into.get(name);
    if (known?.key === key) return known.index;
    const index = loadIndex(source);
    const loaded = { key, index };
    into.set(name, loaded);
    // What could not be read is read again by the next question.
    index.catch(() => {
      if (into.get(name) === loaded) into.delete(name);
    });
    return index;
  };

  const currentIndex = async ({ scope, ruleSet }: Pick<OverviewQuestion, "scope" | "ruleSet">) => {
    const whole = { organisationId: scope.organisationId, clientIds: null };
    const source = { db, scope: whole, ruleSet };
    const index = await load(current, scope.organisationId, ruleSet.id, source);
    await index.catchUp();
    return index;
  };

  const otherIndex = ({ scope, at, ruleSet }: OverviewQuestion) => {
    const seq = lastChange(db, scope);
    const key = JSON.stringify([scope, at, seq, ruleSet.id]);
    const settings = signalSettingsOf(db, scope);
    const spansOf = (facts: TrajectoryFacts) => spansOn(facts, at, settings);
    return load(others, "last", key, { db, scope, ruleSet, spansOf });
  };

  const known = new WeakMap<Cell, Map<Reader, { edition: number; figures: OverviewFigures }>>();
  return {
    overview: async (question) => {
      const { scope, at, legalWorld, reader } = question;
      const from = keptDay(db, scope);
      // Teams have sums of their own; clients who are named do not.
      const hasSums = scope.clientIds === null || scope.teamIds !== undefined;
      const isKept = from !== undefined && at >= from && hasSums;
      const index = await (isKept ? currentIndex(question) : otherIndex(question));
      const day = index.dayOf(at);
      const cell = cellOfTeams(day, teamsAsked(question, index), legalWorld);
      const before = cell === undefined ? undefined : known.get(cell)?.get(reader);
      if (before !== undefined && before.edition === cell?.edition) return before.figures;
      const figures = overviewFigures(db, question, index, day, cell);
      if (cell !== undefined) {
        const perReader = known.get(cell) ?? new Map();
        known.set(cell, perReader.set(reader, { edition: cell.edition, figures }));
      }
      return figures;
    },
    matching: async (question) => {
      const index = await currentIndex(question);
      return matchingRows(index.store, index.dayOf(question.at).calendar, question.filter);
    },
    contribution: async (question) => {
      const { countOrganisation } = await import("../federation/numbers/count-organisation.ts");
      return countOrganisation(db, question);
    },
  };
}

function spansOn(
  facts: TrajectoryFacts,
  at: PlainDate,
  settings: ReturnType<typeof signalSettingsOf>,
): readonly OpenSpan[] {
  return signalSpans(facts, at, settings)
    .filter(({ from }) => from <= at)
    .map(({ id, reads }) => ({ signal: id, reads, from: at, until: at }));
}
