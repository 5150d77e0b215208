import {
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from "react";
import { MenuIcon } from "../icons/icons.tsx";
import { classNames } from "../provider/class-names.ts";
import { Link } from "../provider/link.tsx";
import { useUi } from "../provider/ui-provider.tsx";
import { Brand } from "./brand.tsx";
import { SkipLink } from "./skip-link.tsx";

export interface AppShellProps {
  /** Name in the wordmark, without its full stop. */
  brand: string;
  /** Where the wordmark leads to; without it the wordmark is no link. */
  brandHref?: string;
  /** `NavGroup`s with `NavItem`s. */
  navigation: ReactNode;
  navigationLabel: string;
  skipLabel: string;
  /** Under the wordmark, and beside the menu on a phone: search. */
  tools?: ReactNode;
  /** At the foot of the sidebar: who is logged in, theme, log out. */
  footer?: ReactNode;
  /** Above everything, e.g. the demo `Banner`. */
  banner?: ReactNode;
  /** The address of the page; when it changes, the menu on a phone closes. */
  location?: string;
  children: ReactNode;
}

/** Sidebar and page; on a phone the sidebar is a bar with a menu. */
export function AppShell(props: AppShellProps) {
  const [openAt, setOpenAt] = useState<string | null>(null);
  const here = props.location ?? "";
  // Open belongs to the page it was opened on: on another page the menu is closed again.
  const isOpen = openAt === here;
  const setOpen = (open: boolean) => setOpenAt(open ? here : null);
  const panel = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  useEscape(isOpen, () => {
    setOpen(false);
    toggle.current?.focus();
  });
  usePressedLink(panel, () => setOpen(false));
  return (
    <div className="print-flow min-h-dvh bg-paper text-ink lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <SkipLink label={props.skipLabel} />
      {props.banner && <aside className="no-print lg:col-span-2">{props.banner}</aside>}
      <header className="no-print sticky top-0 z-30 border-line bg-paper max-lg:border-b lg:row-start-2 lg:h-dvh lg:overflow-y-auto lg:border-r">
        <div className="flex items-center gap-x-1 px-5 py-2 lg:flex-wrap lg:px-2.5 lg:pt-5 lg:pb-4">
          <span className="flex-1 lg:px-2.5">
            <Wordmark brand={props.brand} href={props.brandHref} />
          </span>
          {props.tools && <div className="lg:order-last lg:mt-3 lg:w-full">{props.tools}</div>}
          <MenuToggle
            ref={toggle}
            controls={panel}
            isOpen={isOpen}
            onToggle={() => setOpen(!isOpen)}
          />
        </div>
        <div
          id={panel}
          className={classNames(
            "px-2.5 pb-4 max-lg:max-h-[calc(100dvh-4rem)] max-lg:overflow-y-auto lg:block",
            !isOpen && "max-lg:hidden",
          )}
        >
          <nav aria-label={props.navigationLabel}>{props.navigation}</nav>
          {props.footer && <div className="mt-5 px-2.5">{props.footer}</div>}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="print-flow mx-auto w-full max-w-[78rem] min-w-0 px-5 pt-6 pb-20 outline-none sm:px-8 lg:row-start-2 lg:mx-0 lg:px-11 lg:pt-9"
      >
        {props.children}
      </main>
    </div>
  );
}

/** Calls back on Escape, wherever the focus is, while `isActive`. */
function useEscape(isActive: boolean, onEscape: () => void) {
  useEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape") onEscape();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
}

/** Calls back when a link in the panel is followed, also the one of the page that is open. */
function usePressedLink(panelId: string, onPress: () => void) {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const panel = document.getElementById(panelId);
    const listen = (event: Event) => {
      if (event.target instanceof Element && event.target.closest("a") !== null) press();
    };
    panel?.addEventListener("click", listen);
    return () => panel?.removeEventListener("click", listen);
  }, [panelId]);
}

function Wordmark({ brand, href }: { brand: string; href: string | undefined }) {
  const mark = <Brand name={brand} />;
  return href ? (
    <Link href={href} className="rounded-tag no-underline">
      {mark}
    </Link>
  ) : (
    mark
  );
}

interface MenuToggleProps {
  ref: Ref<HTMLButtonElement>;
  controls: string;
  isOpen: boolean;
  onToggle: () => void;
}

function MenuToggle({ ref, controls, isOpen, onToggle }: MenuToggleProps) {
  const { words } = useUi();
  return (
    <button
      ref={ref}
      type="button"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
      className="inline-flex min-h-11 items-center gap-2 rounded-control px-3 text-nav text-ink hover:bg-line/50 lg:hidden"
    >
      <MenuIcon />
      {words.menu}
    </button>
  );
}
