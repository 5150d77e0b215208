import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { Unbroken } from "../../question/unbroken.tsx";

/** What is asked on this screen, with at most one calm sentence under it. */
export function Heading({ children, lead }: { children: ReactNode; lead?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed left with the screen before: the keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className="mb-5">
      <h1
        ref={heading}
        tabIndex={-1}
        className="text-page-phone leading-[1.22] font-semibold tracking-[-0.01em] text-balance outline-none"
      >
        {typeof children === "string" ? <Unbroken text={children} /> : children}
      </h1>
      {lead !== undefined && <p className="mt-2 text-phone text-soft">{lead}</p>}
    </div>
  );
}

/** The one or two things to press, in reach of a thumb. */
export function Foot({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-20 -mx-5 mt-auto grid gap-2.5 bg-paper px-5 pt-3 pb-5">
      {children}
    </div>
  );
}

/** Whether words are on this device, on their way, or kept by the node: one line, in words. */
export function Kept({ isOnDevice }: { isOnDevice: boolean }) {
  const { t } = useTranslation();
  const { isOffline, saving } = useConversation();
  const words = isOffline
    ? t("save.offlineText")
    : saving === "failed"
      ? t("save.failed")
      : saving === "saving"
        ? t("save.saving")
        : isOnDevice && t("save.onDevice");
  return (
    <p
      role="status"
      className={`mt-1.5 min-h-5 px-1 text-sm ${isOffline ? "font-semibold text-attention" : "text-soft"}`}
    >
      {words}
    </p>
  );
}

/** A card that says one thing, without anything to press. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <div className="rounded-card border border-dashed border-edge px-5 py-4 text-phone">
      {children}
    </div>
  );
}
