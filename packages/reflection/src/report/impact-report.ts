import type { Guide } from "../guide/guide.ts";
import type { ImpactDirection, ImpactOn, SessionState } from "../session/state.ts";
import type { Quote } from "./quote.ts";

export type ImpactLine = Quote & { readonly on: readonly ImpactOn[] };

export type ImpactColumn = {
  readonly spontaneous: readonly ImpactLine[];
  readonly afterProbing: readonly ImpactLine[];
};

/** Good and bad side by side; what came only after a follow-up is kept apart (product §5). */
export type ImpactReport = { readonly positive: ImpactColumn; readonly negative: ImpactColumn };

export function impactReport(
  guide: Guide,
  state: SessionState,
  quotes: readonly Quote[],
): ImpactReport {
  const lines = quotes.flatMap((quote): (ImpactLine & { direction: ImpactDirection })[] => {
    if (quote.kind !== "answered" || quote.saysNothing) return [];
    const marked = state.impacts.find(({ answerId }) => answerId === quote.answerId);
    const polarity = guide.phases.find(({ id }) => id === quote.phaseId)?.polarity;
    const direction = marked?.direction ?? polarity;
    return direction === undefined ? [] : [{ ...quote, on: marked?.on ?? [], direction }];
  });
  const column = (wanted: ImpactDirection): ImpactColumn => {
    const found = lines.filter(({ direction }) => direction === wanted);
    const bare = found.map(({ direction: _direction, ...line }) => line);
    return {
      spontaneous: bare.filter(({ prompt }) => prompt === "spontaneous"),
      afterProbing: bare.filter(({ prompt }) => prompt === "after-probing"),
    };
  };
  return { positive: column("positive"), negative: column("negative") };
}
