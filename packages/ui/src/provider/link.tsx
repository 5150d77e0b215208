import type { ComponentPropsWithRef, MouseEvent } from "react";
import { useUi } from "./ui-provider.tsx";

export interface LinkProps extends Omit<ComponentPropsWithRef<"a">, "href"> {
  href: string;
}

/** An anchor without looks: a plain click stays inside the app, a new tab or a download does not. */
export function Link({ onClick, href, ...anchor }: LinkProps) {
  const { navigate } = useUi();
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!navigate || !staysInside(event, { href, ...anchor })) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...anchor} href={href} onClick={open} />;
}

/** A link in running text. */
export function TextLink({ className, ...link }: LinkProps) {
  return (
    <Link
      {...link}
      className={`underline decoration-1 underline-offset-3 hover:decoration-2 ${className ?? ""}`}
    />
  );
}

function staysInside(event: MouseEvent, anchor: Omit<LinkProps, "onClick">): boolean {
  const plain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const outside =
    anchor.target !== undefined || anchor.download !== undefined || /^[a-z]+:/i.test(anchor.href);
  return plain && !outside && !event.defaultPrevented;
}
