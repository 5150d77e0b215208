import { type ReactNode, useEffect, useRef } from "react";
import { Spoken } from "../../../read-aloud/spoken.tsx";

/**
 * What this screen is about. It takes the focus when the screen comes, so that a screen reader
 * begins with it; draw it with a key per screen.
 */
export function Title({ children, mark }: { children: string; mark?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mb-6">
      {/* The drawings have room around them; this puts their lines above the first letter. */}
      <div className="-ml-2 empty:hidden">{mark}</div>
      <h1
        ref={heading}
        tabIndex={-1}
        className="mt-2 text-page leading-[1.2] font-semibold tracking-[-0.01em] text-balance [overflow-wrap:anywhere] outline-none"
      >
        <Spoken id="title">{children}</Spoken>
      </h1>
    </div>
  );
}
