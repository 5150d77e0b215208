import type { GuideChanges, Phase } from "@nabij/reflection";
import type { Problem } from "../../guides/use-guides.ts";

/** What the parts of a copy show and change. */
export interface AdaptProps {
  phase: Phase;
  copy: GuideChanges;
  problems: readonly Problem[];
  /** The question whose words are being changed. */
  openId: string | null;
  onOpen: (questionId: string | null) => void;
  onChange: (copy: GuideChanges) => void;
}
