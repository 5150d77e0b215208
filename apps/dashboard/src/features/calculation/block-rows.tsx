import { type CostSetting, StaffBlock } from "@nabij/domain";
import { Button, IconButton, NumberField, PlusIcon, TextField, TrashIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { OriginTag } from "./origin-tag.tsx";

interface BlockRowsProps {
  setting: CostSetting;
  onChange: (setting: CostSetting) => void;
}

const numbers = ["days", "hours", "staff"] as const;

/** The blocks of the day: how many days, how many hours, how many people. */
export function BlockRows({ setting, onChange }: BlockRowsProps) {
  const { t } = useTranslation();
  const { blocks } = setting;
  const put = (next: readonly StaffBlock[]) => onChange({ ...setting, blocks: [...next] });
  const change = (index: number, changes: Partial<StaffBlock>) =>
    put(blocks.map((block, at) => (at === index ? { ...block, ...changes } : block)));
  return (
    <fieldset id="knop-blocks" className="min-w-0 scroll-mt-20">
      <legend className="mb-1.5 text-sm font-medium">{t("calculation.input.blocks")}</legend>
      <p className="mb-3 max-w-measure text-sm text-soft">{t("calculation.blocksHint")}</p>
      <ul className="space-y-3">
        {blocks.map((block, index) => (
          // Blocks have no name of their own; their place is what tells them apart.
          <li
            key={`${index + 1} of ${blocks.length}`}
            className="relative grid grid-cols-2 gap-3 rounded-control border border-line bg-paper p-3.5 pr-12 sm:grid-cols-[1.6fr_1fr_1fr_1fr]"
          >
            <TextField
              label={t("calculation.block.label")}
              value={block.label}
              maxLength={60}
              onChange={(label) => change(index, { label })}
            />
            {numbers.map((name) => (
              <NumberField
                key={name}
                label={t(`calculation.block.${name}`)}
                unreadable={t("calculation.unreadable")}
                value={block[name]}
                onChange={(typed) => change(index, { [name]: fitting(name, typed) })}
              />
            ))}
            <IconButton
              label={t("calculation.block.remove")}
              icon={<TrashIcon size={18} />}
              className="no-print absolute top-1.5 right-1.5"
              onClick={() => put(blocks.filter((_block, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <Button
          size="small"
          className="no-print"
          disabled={blocks.length >= 24}
          onClick={() => put([...blocks, { label: "", days: null, hours: null, staff: null }])}
        >
          <PlusIcon size={16} /> {t("calculation.block.add")}
        </Button>
        <OriginTag input="blocks" setting={setting} />
      </p>
    </fieldset>
  );
}

/** A number the model can reckon with, or nothing. */
function fitting(name: (typeof numbers)[number], typed: number | null): number | null {
  return StaffBlock.shape[name].safeParse(typed).success ? typed : null;
}
