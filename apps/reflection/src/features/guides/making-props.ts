import type { ReadGuide } from "../../guides/use-guides.ts";
import type { useCopy } from "./use-copy.ts";

/** A copy that is being made of a guide. */
export interface MakingProps {
  base: ReadGuide;
  making: ReturnType<typeof useCopy>;
  onOpen: (questionId: string | null) => void;
}
