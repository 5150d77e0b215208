import type { MineSearch } from "../../../preferences/mine-search.ts";
import type { Mine } from "../use-mine.ts";
import type { Telling } from "./tell-answers.ts";

/** What every screen of the client gets: the facts, the step, and how to go on. */
export interface EasyProps {
  mine: Mine;
  /** Counted from 1. */
  step: number;
  go: (search: Omit<MineSearch, "voor">) => void;
}

/** What every step of telling gets: what was said so far, and how to change it and go on. */
export interface StepProps {
  telling: Telling;
  change: (change: Partial<Telling>) => void;
  progress: string;
  onBack: () => void;
  onNext: () => void;
}
