import { keepSetting, readSetting } from "@nabij/ui";
import { useSyncExternalStore } from "react";

const key = "nabij.plaatjes";
const listeners = new Set<() => void>();

/** Whether whoever holds this device wants pictures beside the words; they do until they say no. */
export function usePictures(): readonly [boolean, (isWanted: boolean) => void] {
  const isWanted = useSyncExternalStore(subscribe, () => readSetting(key) !== "uit");
  const choose = (wanted: boolean) => {
    keepSetting(key, wanted ? "aan" : "uit");
    for (const listener of listeners) listener();
  };
  return [isWanted, choose];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
