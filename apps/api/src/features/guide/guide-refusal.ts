import type { AdaptRefusal, GuideProblem } from "@nabij/reflection";

/** Why an organisation's copy of a guide is not made or published. */
export type GuideRefusal =
  | { readonly type: "GuideNotAdapted"; readonly refusal: AdaptRefusal }
  /** It breaks a rule every guide keeps; it can be mended. */
  | { readonly type: "GuideHasProblems"; readonly problems: readonly GuideProblem[] }
  /** A published version never changes: the next one has a higher number. */
  | { readonly type: "GuideVersionNotNewer"; readonly newest: string }
  /** Somebody published a version in the meantime: begin from that one. */
  | { readonly type: "GuideBaseNotNewest"; readonly newest: string };
