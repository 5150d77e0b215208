import type { ReactNode } from "react";
import { Icon, type IconProps } from "./icon.tsx";

function Face({ children, ...icon }: IconProps & { children: ReactNode }) {
  return (
    <Icon size={36} {...icon}>
      <circle cx={12} cy={12} r={10.5} strokeWidth={1.7} />
      <circle cx={8.5} cy={9.5} r={1.5} fill="currentColor" stroke="none" />
      <circle cx={15.5} cy={9.5} r={1.5} fill="currentColor" stroke="none" />
      {children}
    </Icon>
  );
}

/** A face with a smile, for easy-read answers. */
export function HappyFaceIcon(props: IconProps) {
  return (
    <Face {...props}>
      <path d="M7.5 14.200c1 1.9 2.5 2.8 4.5 2.800s3.5-.9 4.5-2.8" strokeWidth={1.7} />
    </Face>
  );
}

/** A face with a straight mouth. */
export function NeutralFaceIcon(props: IconProps) {
  return (
    <Face {...props}>
      <path d="M8 15.500h8" strokeWidth={1.7} />
    </Face>
  );
}

/** A face with the mouth down. */
export function SadFaceIcon(props: IconProps) {
  return (
    <Face {...props}>
      <path d="M7.5 17c1-1.9 2.5-2.8 4.5-2.800s3.5.9 4.5 2.8" strokeWidth={1.7} />
    </Face>
  );
}

/** A struck circle: rather no answer. */
export function NoneIcon(props: IconProps) {
  return (
    <Icon size={36} {...props}>
      <circle cx={12} cy={12} r={10.5} strokeWidth={1.7} />
      <path d="M4.8 19.200L19.2 4.8" strokeWidth={1.7} />
    </Icon>
  );
}

/** Severity high: a filled triangle with an exclamation mark cut out. */
export function WarningTriangleIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 3.500L22 20.500H2z" fill="currentColor" />
      <path d="M12 10v4.500M12 17.600h.01" stroke="var(--color-card)" strokeWidth={2.2} />
    </Icon>
  );
}

/** Severity medium: an open diamond. */
export function DiamondIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M12 2.500L21.5 12 12 21.5 2.5 12z" />
    </Icon>
  );
}

/** Severity low: an open circle. */
export function CircleIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx={12} cy={12} r={8} />
    </Icon>
  );
}
