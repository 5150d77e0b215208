import { useRef } from "react";
import { CheckIcon } from "../icons/icons.tsx";

interface SelectBoxProps {
  label: string;
  isSelected: boolean;
  /** Some of what it stands for is chosen. */
  isPartly?: boolean;
  /** `isRange`: Shift was held. */
  onPress: (isRange: boolean) => void;
  tabIndex?: number | undefined;
}

/** A box to tick without words beside it, for choosing rows; its label is read aloud. */
export function SelectBox(props: SelectBoxProps) {
  const { label, isSelected, isPartly = false, onPress, tabIndex } = props;
  const isRange = useRef(false);
  return (
    // Large enough to hit, above the link that covers its row.
    <label
      className="relative z-[5] -m-1.5 flex size-8 cursor-pointer items-center justify-center select-none pointer-coarse:-m-3 pointer-coarse:size-11"
      onClickCapture={(event) => {
        isRange.current = event.shiftKey;
      }}
    >
      <input
        type="checkbox"
        aria-label={label}
        tabIndex={tabIndex}
        checked={isSelected}
        ref={(box) => {
          if (box) box.indeterminate = isPartly;
        }}
        onChange={() => onPress(isRange.current)}
        className="keeps-color peer size-4.5 cursor-[inherit] appearance-none rounded-[5px] border-[1.5px] border-edge bg-card checked:border-autonomy checked:bg-autonomy indeterminate:border-autonomy indeterminate:bg-autonomy hover:border-autonomy"
      />
      {isPartly ? (
        <span aria-hidden className="pointer-events-none absolute h-0.5 w-2.5 bg-on-accent" />
      ) : (
        <CheckIcon
          size={14}
          className="pointer-events-none absolute text-on-accent opacity-0 peer-checked:opacity-100"
        />
      )}
    </label>
  );
}
