import { CommandPalette, useUi } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { findLines } from "./find-lines.ts";
import { closePalette } from "./open-palette.ts";
import { useDossierLines } from "./use-dossier-lines.ts";
import { usePaletteGroups } from "./use-palette-groups.tsx";

/** Finds pages, people, saved views and actions, and does what is chosen. */
export function Palette({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  const { navigate } = useUi();
  const [text, setText] = useState("");
  const { lines, isBusy } = useDossierLines(text, (href) => () => navigate?.(href));
  const isSearching = text.trim() !== "";
  const title = t(isSearching ? "shell.palette.people" : "shell.palette.recent");
  const people = { id: "people", title, lines };
  const rest = usePaletteGroups(onHelp);
  // Typed text is a name more often than a page; a page that fits still stands first.
  const groups = findLines(isSearching ? [...rest, people] : [people, ...rest], text);
  const count = groups.reduce((sum, group) => sum + group.lines.length, 0);
  const act = (id: string) => {
    const line = groups.flatMap((group) => group.lines).find((each) => each.id === id);
    closePalette();
    line?.run();
  };
  return (
    <CommandPalette
      isOpen
      onClose={closePalette}
      label={t("shell.palette.label")}
      text={text}
      onTextChange={setText}
      groups={groups}
      empty={t(isBusy ? "shell.palette.searching" : "shell.palette.nothing")}
      onAction={act}
      status={isBusy || !isSearching ? "" : t("shell.palette.found", { count })}
    />
  );
}
