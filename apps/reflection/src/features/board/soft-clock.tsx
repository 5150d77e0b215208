import { keepSetting, readSetting } from "@nabij/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

const key = "nabij.reflectie.klok";

/** Whether this device shows the clock, and how to change that. */
export type ClockSetting = {
  readonly isOn: boolean;
  readonly toggle: (isOn: boolean) => void;
};

/** Off until who leads wants it. */
export function useClockSetting(): ClockSetting {
  const [isOn, setOn] = useState(() => readSetting(key) === "aan");
  const toggle = (wanted: boolean) => {
    setOn(wanted);
    keepSetting(key, wanted ? "aan" : "uit");
  };
  return { isOn, toggle };
}

/**
 * How long this part has been on screen: a clock that only tells. Nothing closes, opens or is
 * revealed because of it (§4.4). Draw with a key per part.
 */
export function SoftClock({ isOn }: { isOn: boolean }) {
  const { t } = useTranslation();
  const [from] = useState(() => Date.now());
  const [now, setNow] = useState(from);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  if (!isOn) return null;
  const minutes = Math.floor((now - from) / 60_000);
  return (
    <p className="mb-3 text-sm text-soft">
      {minutes === 0 ? t("board.timer.justBegun") : t("board.timer.minutes", { count: minutes })}
    </p>
  );
}
