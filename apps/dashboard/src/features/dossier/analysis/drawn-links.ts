import type { ExplanatoryAnalysis, Factor, FactorLink } from "@nabij/domain";

type Content = Pick<ExplanatoryAnalysis, "factors" | "links">;

/** A link between two factors, or to the behaviour (`to` is null), with both ends there. */
export type DrawnLink = {
  readonly from: Factor;
  readonly to: Factor | null;
  readonly effect: Factor["effect"];
};

/**
 * The links of an analysis as they are read: those that were drawn, and for a factor that was
 * linked to nothing its own effect on the behaviour. A link to a factor that is gone is left out,
 * and the same link twice is one.
 */
export function drawnLinks({ factors, links }: Content): readonly DrawnLink[] {
  const byKey = new Map(factors.map((factor) => [factor.key, factor]));
  const isFirst = (link: FactorLink, index: number) =>
    links.findIndex((other) => same(other, link)) === index;
  const drawn = links.filter(isFirst).flatMap((link) => endsOf(link, byKey));
  const linked = new Set(drawn.map(({ from }) => from.key));
  const own = factors
    .filter(({ key }) => !linked.has(key))
    .map((factor) => ({ from: factor, to: null, effect: factor.effect }));
  return [...own, ...drawn];
}

function endsOf(
  { from, to, effect }: FactorLink,
  byKey: ReadonlyMap<string, Factor>,
): readonly DrawnLink[] {
  const start = byKey.get(from);
  if (start === undefined || from === to) return [];
  if (to === null) return [{ from: start, to: null, effect }];
  const end = byKey.get(to);
  return end === undefined ? [] : [{ from: start, to: end, effect }];
}

function same(a: FactorLink, b: FactorLink): boolean {
  return a.from === b.from && a.to === b.to && a.effect === b.effect;
}
