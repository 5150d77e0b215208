import { SpeakIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useReadAloud } from "../../../read-aloud/spoken.tsx";
import type { SpokenLine } from "../../../read-aloud/use-reader.ts";

/** Reads this screen aloud and stops; not there on a device without a voice of its own. */
export function ReadButton({ lines }: { lines: readonly SpokenLine[] }) {
  const { t } = useTranslation();
  const { canRead, lineId, read, stop } = useReadAloud();
  if (!canRead) return null;
  const isReading = lineId !== null;
  return (
    <button
      type="button"
      onClick={() => (isReading ? stop() : read(lines))}
      className="-mt-2 mb-5 inline-flex min-h-15 items-center gap-3 self-start rounded-card border-2 border-edge bg-card px-5 text-easy hover:border-ink"
    >
      <SpeakIcon size={28} />
      {t(isReading ? "clientMode.stopReading" : "clientMode.read")}
    </button>
  );
}
