import {
  AgreedIcon,
  ChevronRightIcon,
  EyeIcon,
  type IconProps,
  PeopleIcon,
  StarIcon,
  TalkIcon,
  TextLink,
} from "@nabij/ui";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../../../paths.ts";
import type { EasyProps } from "./easy-props.ts";
import { EasyScreen } from "./easy-screen.tsx";

/** Where the client begins: a few big doors. */
export function EasyHome({ mine, go }: EasyProps) {
  const { t } = useTranslation();
  const { name, agreements, trajectories } = mine;
  const [trajectory] = trajectories;
  const doors = [
    {
      Icon: AgreedIcon,
      title: t("mineSimple.agreedTitle"),
      hint: t("mineSimple.agreedHint", { count: agreements.length }),
      open: () => go({ scherm: "afspraken" }),
    },
    {
      Icon: StarIcon,
      title: t("mineSimple.tellTitle"),
      hint: t("mineSimple.tellHint"),
      open: () => go({ scherm: "vertellen" }),
    },
    {
      Icon: PeopleIcon,
      title: t("mineSimple.helpersTitle"),
      open: () => go({ scherm: "helpers" }),
    },
    { Icon: TalkIcon, title: t("mineSimple.saidTitle"), open: () => go({ scherm: "gezegd" }) },
    { Icon: EyeIcon, title: t("mineSimple.lookedTitle"), open: () => go({ scherm: "wie-keek" }) },
  ];
  return (
    <EasyScreen
      title={t("mineSimple.hello", { name })}
      spoken={[t("mineSimple.question"), ...doors.map(({ title }) => title)]}
    >
      <p className="-mt-4 mb-6">{t("mineSimple.question")}</p>
      <ul className="grid gap-3">
        {doors.map((door) => (
          <li key={door.title}>
            <Door {...door} />
          </li>
        ))}
      </ul>
      {trajectory && (
        <p className="mt-8 text-phone">
          <TextLink href={paths.trajectory(trajectory.id)}>{t("mineSimple.dossier")}</TextLink>
        </p>
      )}
    </EasyScreen>
  );
}

interface DoorProps {
  Icon: ComponentType<IconProps>;
  title: string;
  hint?: string;
  open: () => void;
}

function Door({ Icon, title, hint, open }: DoorProps) {
  return (
    <button
      type="button"
      onClick={open}
      className="flex min-h-20 w-full items-center gap-5 rounded-card border border-edge bg-card px-5 py-4 text-left shadow-card hover:border-ink"
    >
      <Icon size={40} className="text-autonomy" />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{title}</span>
        {hint && <span className="block text-phone text-soft">{hint}</span>}
      </span>
      <ChevronRightIcon size={28} className="text-soft" />
    </button>
  );
}
