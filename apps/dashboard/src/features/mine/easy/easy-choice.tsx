import { RadioGroup, type RadioOption } from "@nabij/ui";

interface EasyChoiceProps<Value extends string> {
  /** The question, which already stands above in big type. */
  label: string;
  options: readonly RadioOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** A few big answers with a drawing, each at least 80 px high. */
export function EasyChoice<Value extends string>({ label, ...choice }: EasyChoiceProps<Value>) {
  return (
    <div className="[&_label]:min-h-20 [&_label]:gap-5 [&_label]:px-5">
      <RadioGroup label={label} isLabelHidden size="easy" {...choice} />
    </div>
  );
}
