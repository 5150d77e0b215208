import { type CostSetting, printedSetting } from "@nabij/domain";
import { useState } from "react";
import { useSession } from "../../session/use-session.ts";
import { type KeptSettings, keepSettings, readKeptSettings } from "./kept-settings.ts";

/** Which of the two settings the form shows. */
type Which = "first" | "second";

export type Settings = {
  readonly kept: KeptSettings;
  readonly which: Which;
  readonly current: CostSetting;
  readonly change: (setting: CostSetting) => void;
  readonly show: (which: Which) => void;
  /** Puts a copy of the first beside it, to change and compare. */
  readonly addSecond: () => void;
  readonly removeSecond: () => void;
};

/** The settings of the model, kept on this device as they are changed. */
export function useSettings(): Settings {
  const { userId } = useSession();
  const [kept, setKept] = useState<KeptSettings>(
    () => readKeptSettings(userId) ?? { first: printedSetting, second: null },
  );
  const [which, show] = useState<Which>("first");
  const keep = (next: KeptSettings) => {
    setKept(next);
    keepSettings(userId, next);
  };
  const isSecond = which === "second" && kept.second !== null;
  return {
    kept,
    which: isSecond ? "second" : "first",
    current: (isSecond ? kept.second : null) ?? kept.first,
    change: (setting) => keep({ ...kept, [isSecond ? "second" : "first"]: setting }),
    show,
    addSecond: () => {
      keep({ ...kept, second: kept.first });
      show("second");
    },
    removeSecond: () => {
      keep({ ...kept, second: null });
      show("first");
    },
  };
}
