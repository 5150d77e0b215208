import {
  AgreedIcon,
  AloneIcon,
  BookIcon,
  CalendarIcon,
  CoinIcon,
  CupIcon,
  FamilyIcon,
  HouseIcon,
  type IconProps,
  MoonIcon,
  PhoneIcon,
  TalkIcon,
  WalkIcon,
} from "@nabij/ui";
import type { ComponentType } from "react";
import type { Pictogram } from "./pictogram-of.ts";

const drawings: Record<Pictogram, ComponentType<IconProps>> = {
  phone: PhoneIcon,
  school: BookIcon,
  money: CoinIcon,
  house: HouseIcon,
  cup: CupIcon,
  night: MoonIcon,
  walk: WalkIcon,
  calendar: CalendarIcon,
  talk: TalkIcon,
  family: FamilyIcon,
  alone: AloneIcon,
  agreed: AgreedIcon,
};

/** The drawing of an agreement, big. */
export function PictogramDrawing({ pictogram }: { pictogram: Pictogram }) {
  const Drawing = drawings[pictogram];
  return (
    <div className="inline-flex rounded-card bg-autonomy-wash p-5 text-autonomy">
      <Drawing size={88} />
    </div>
  );
}
