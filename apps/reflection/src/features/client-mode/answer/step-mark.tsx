import { usePictures } from "../../../pictograms/use-pictures.ts";

interface StepFaceProps {
  /** 0 is the lowest step. */
  place: number;
  /** How many steps there are. */
  count: number;
}

/** Mouths from far down to far up, on the grid of 48. */
const mouths = [
  "M15 35c3-6 15-6 18 0",
  "M16 34c4-3 12-3 16 0",
  "M16 33h16",
  "M16 31c4 3.500 12 3.500 16 0",
  "M14 29c3 8 17 8 20 0",
] as const;

/** A drawn face for a step that is a feeling; the words beside it say the same. */
export function StepFace({ place, count }: StepFaceProps) {
  const [isWanted] = usePictures();
  if (!isWanted) return null;
  const mouth = mouths[Math.round((place / Math.max(1, count - 1)) * (mouths.length - 1))];
  return (
    <Drawing>
      <circle cx={24} cy={24} r={20} />
      <circle cx={17.5} cy={20} r={2.2} fill="currentColor" />
      <circle cx={30.5} cy={20} r={2.2} fill="currentColor" />
      <path d={mouth} />
    </Drawing>
  );
}

/** A glass that is fuller the higher the step; for steps that are an amount. */
export function StepAmount({ place, count }: StepFaceProps) {
  const [isWanted] = usePictures();
  if (!isWanted) return null;
  const height = 34 * (place / Math.max(1, count - 1));
  return (
    <Drawing>
      <rect x={14} y={41 - height} width={20} height={height} fill="currentColor" stroke="none" />
      <path d="M13 7v30a5 5 0 0 0 5 5h12a5 5 0 0 0 5-5V7" />
    </Drawing>
  );
}

/** Whole, half or none: yes, sometimes or no, without saying that yes is the good answer. */
export function ChoiceMark({ id }: { id: string }) {
  const [isWanted] = usePictures();
  if (!isWanted) return null;
  return (
    <Drawing>
      <circle cx={24} cy={24} r={18} />
      {id === "ja" && <circle cx={24} cy={24} r={11} fill="currentColor" stroke="none" />}
      {id === "soms" && <path d="M24 13a11 11 0 0 1 0 22z" fill="currentColor" stroke="none" />}
    </Drawing>
  );
}

function Drawing({ children }: { children: React.ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 48 48"
      width={44}
      height={44}
      className="keeps-color shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}
