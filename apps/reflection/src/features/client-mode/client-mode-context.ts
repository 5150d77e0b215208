import type { Participant } from "@nabij/reflection";
import { createContext, useContext } from "react";
import type { Memory } from "./model/device-memory.ts";

/** A screen that lies over the path for a moment. */
export type Overlay = "help" | "pause" | "settings";

/** What every screen of the client's own mode needs. */
export type ClientMode = {
  readonly me: Participant;
  /** Nobody else sits at this table. */
  readonly isAlone: boolean;
  readonly memory: Memory;
  readonly remember: (changes: Partial<Memory>) => void;
  readonly overlay: Overlay | null;
  readonly open: (overlay: Overlay | null) => void;
};

/** Filled by the page, above all its screens. */
export const ClientModeContext = createContext<ClientMode | null>(null);

/** The client's own mode on this device. */
export function useClientMode(): ClientMode {
  const mode = useContext(ClientModeContext);
  if (mode === null) throw new Error("a screen of the client's own mode was drawn outside it");
  return mode;
}
