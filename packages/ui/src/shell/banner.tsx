import type { ReactNode } from "react";
import { InfoIcon } from "../icons/icons.tsx";

export interface BannerProps {
  tone?: "attention" | "autonomy" | "nearness";
  children: ReactNode;
  action?: ReactNode;
}

const tones = {
  attention: "bg-attention-wash text-attention",
  autonomy: "bg-autonomy-wash text-autonomy",
  nearness: "bg-nearness-wash text-nearness",
};

/** A notice across the page that stays, e.g. that this is a demo with fictional people. */
export function Banner({ tone = "attention", children, action }: BannerProps) {
  return (
    <div className={`flex flex-wrap items-center gap-x-3 gap-y-1 px-5 py-2 text-sm ${tones[tone]}`}>
      <InfoIcon size={18} />
      <p className="min-w-0 flex-1">{children}</p>
      {action}
    </div>
  );
}
