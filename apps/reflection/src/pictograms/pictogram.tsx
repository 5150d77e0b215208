import drawings from "./pictograms.svg";
import { usePictures } from "./use-pictures.ts";

interface PictogramProps {
  /** An id of `pictograms` in @nabij/reflection. */
  id: string;
  /** Width and height in px. */
  size?: number;
  className?: string;
}

/**
 * A drawing beside words that say the same, in the colour of those words. Screen readers skip it.
 * Draws nothing for who switched pictures off. Drawn by OpenMoji: see attribution.md.
 */
export function Pictogram({ id, size = 48, className }: PictogramProps) {
  const [isWanted] = usePictures();
  if (!isWanted) return null;
  return (
    <svg aria-hidden="true" width={size} height={size} className={`shrink-0 ${className ?? ""}`}>
      <use href={`${drawings}#${id}`} />
    </svg>
  );
}
