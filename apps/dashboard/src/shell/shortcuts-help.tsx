import { Dialog, KeyHint } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useSession } from "../session/use-session.ts";
import { pageKeys } from "./page-keys.ts";
import { pagesFor } from "./pages.ts";
import { paletteKeys } from "./palette/palette-button.tsx";

interface HelpLine {
  /** Keys after each other, or either of them. */
  readonly keys: readonly string[];
  readonly joined: "next" | "or" | "plus";
  readonly does: string;
}

/** Which keys do what here, and for this reader: a key that does nothing is not listed. */
export function ShortcutsHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { role, may } = useSession();
  const everywhere: readonly HelpLine[] = [
    { keys: paletteKeys(), joined: "plus", does: t("shell.keys.palette") },
    { keys: ["/"], joined: "or", does: t("shell.keys.search") },
    { keys: [t("shell.keys.escape")], joined: "or", does: t("shell.keys.close") },
    { keys: ["?"], joined: "or", does: t("shell.keys.help") },
  ];
  const pages = pagesFor(role, may).map(({ key, word }) => ({
    ...{ keys: ["g", key], joined: "next" as const },
    does: t(`shell.pages.${word}`),
  }));
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("shell.keys.title")} width="wide">
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <div className="space-y-6">
          <Keys title={t("shell.keys.everywhere")} lines={everywhere} />
          <ListKeys />
          <OwnKeys />
        </div>
        <Keys title={t("shell.keys.goTo")} lines={pages} />
      </div>
    </Dialog>
  );
}

/** The keys of a list, when this page has one. */
function ListKeys() {
  const { t } = useTranslation();
  const list = document.querySelector("[data-rows]");
  if (list === null) return null;
  const lines: readonly HelpLine[] = [
    { keys: ["j", "k"], joined: "or", does: t("shell.keys.rows") },
    { keys: [t("shell.keys.enter")], joined: "or", does: t("shell.keys.openRow") },
    ...(list.querySelector("input[type=checkbox]") === null
      ? []
      : [{ keys: ["x"], joined: "or" as const, does: t("shell.keys.chooseRow") }]),
  ];
  return <Keys title={t("shell.keys.list")} lines={lines} />;
}

/** The keys that this page adds. */
function OwnKeys() {
  const own = pageKeys();
  if (own === null) return null;
  const lines = own.lines.map(({ key, does }) => ({ keys: [key], joined: "or" as const, does }));
  return <Keys title={own.title} lines={lines} />;
}

function Keys({ title, lines }: { title: string; lines: readonly HelpLine[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className="mb-1 text-xs font-semibold tracking-wide text-soft">{title}</h3>
      <dl className="divide-y divide-line text-sm">
        {lines.map(({ keys, joined, does }) => (
          <div key={does} className="flex items-center justify-between gap-4 py-1.5">
            <dt>{does}</dt>
            <dd className="flex shrink-0 items-center gap-1.5 text-xs text-soft">
              {keys.map((key, index) => (
                <span key={key} className="flex items-center gap-1.5">
                  {index > 0 && t(`shell.keys.${joined}`)}
                  <KeyHint keys={key} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
