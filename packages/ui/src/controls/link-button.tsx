import { Link, type LinkProps } from "../provider/link.tsx";
import { type ButtonLook, buttonClass } from "./button-look.ts";

/** A link that looks like a button: for going somewhere, not for doing something. */
export function LinkButton({ variant, size, className, ...link }: LinkProps & ButtonLook) {
  const look: ButtonLook = { ...(variant && { variant }), ...(size && { size }) };
  return <Link {...link} className={buttonClass(look, className)} />;
}
