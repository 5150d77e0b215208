import { keepSetting, readSetting } from "@nabij/ui";
import { useSyncExternalStore } from "react";

const key = "nabij.lezen";
const listeners = new Set<() => void>();

/** Whether whoever holds this device chose easy words; kept on the device, told to nobody. */
export function useEasyReading(): readonly [boolean, (isEasy: boolean) => void] {
  const isEasy = useSyncExternalStore(subscribe, () => readSetting(key) === "makkelijk");
  const choose = (wanted: boolean) => {
    keepSetting(key, wanted ? "makkelijk" : "gewoon");
    for (const listener of listeners) listener();
  };
  return [isEasy, choose];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
