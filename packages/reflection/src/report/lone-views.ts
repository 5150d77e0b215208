import type { Guide } from "../guide/guide.ts";
import type { SessionState } from "../session/state.ts";
import { differences, type Subject } from "./differences.ts";
import { optionDifferences } from "./option-differences.ts";
import type { Lone } from "./spread.ts";

/** Somebody who sees it differently from the others; never a mistake, always asked about (§4.4). */
export type LoneView = Lone & {
  readonly id: string;
  readonly subject: Subject;
  readonly discussed: boolean;
  /** Taken back by who held it; logged as such. */
  readonly withdrawn: boolean;
};

/** The lone views among what is revealed, each with whether the table asked about it. */
export function loneViews(guide: Guide, state: SessionState): LoneView[] {
  const onOptions = optionDifferences(state).map(({ optionId, lone }) => ({
    subject: { kind: "option" as const, id: optionId },
    lone,
  }));
  return [...differences(guide, state), ...onOptions].flatMap(({ subject, lone }) =>
    lone.map((one) => {
      const id = `${subject.id}:${one.saidId}`;
      const asked = state.discussed.find(({ loneViewId }) => loneViewId === id);
      const discussed = asked !== undefined;
      return { ...one, id, subject, discussed, withdrawn: asked?.withdrawn ?? false };
    }),
  );
}
