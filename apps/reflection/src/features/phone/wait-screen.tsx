import type { ReactNode } from "react";
import { Heading } from "./phone-parts.tsx";

interface WaitScreenProps {
  title: ReactNode;
  text: ReactNode;
  children?: ReactNode;
}

/** Nothing to do here now; says where to look, and nothing about anybody else. */
export function WaitScreen({ title, text, children }: WaitScreenProps) {
  return (
    <div className="pb-10">
      <Heading lead={text}>{title}</Heading>
      {children}
    </div>
  );
}
