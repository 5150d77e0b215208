import { useState } from "react";
import { signalKey } from "../../signal-follow-up/followed-signal.ts";
import type { NamedSignal } from "./use-signals.ts";

type Chosen = {
  /** The filters they were chosen under; under others nothing is chosen. */
  readonly under: string;
  readonly signals: ReadonlyMap<string, NamedSignal>;
};

/** The signals that were ticked, over all groups of the page. */
export type ChosenSignals = ReturnType<typeof useChosenSignals>;

/** Keeps which signals were ticked under these filters. */
export function useChosenSignals(under: string) {
  const [chosen, setChosen] = useState<Chosen>({ under, signals: new Map() });
  const signals = chosen.under === under ? chosen.signals : new Map<string, NamedSignal>();
  const has = (signal: NamedSignal) => signals.has(signalKey(signal));
  /** Ticks all of them, or none when all were ticked. */
  const toggle = (toggled: readonly NamedSignal[]) => {
    const next = new Map(signals);
    const isOff = toggled.every(has);
    for (const signal of toggled) {
      if (isOff) next.delete(signalKey(signal));
      else next.set(signalKey(signal), signal);
    }
    setChosen({ under, signals: next });
  };
  return {
    signals: [...signals.values()],
    has,
    toggle,
    clear: () => setChosen({ under, signals: new Map() }),
  };
}
