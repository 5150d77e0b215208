import { DownloadIcon, Menu, PrintIcon, Spinner } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { listInWords } from "../format/list-in-words.ts";
import { useMay } from "../session/use-session.ts";
import { toasts } from "../shell/providers.tsx";
import type { FileTable } from "./file-table.ts";
import { type FileFormat, useTakeAlong } from "./use-take-along.ts";

interface TakeAlongProps<Row> {
  /** Fetches every row behind the filters, also those that are not on screen. */
  load: () => Promise<FileTable<Row>>;
}

/** What you see, to take along: as CSV, for Excel, or on paper. */
export function TakeAlong<Row>({ load }: TakeAlongProps<Row>) {
  const { t } = useTranslation();
  const { may, roles } = useMay("export.run");
  const { take, isPending } = useTakeAlong(load);
  const words = roles.map((role) => t(`choices.role.${role}`));
  const run = (format: FileFormat) => () => {
    if (may) return take(format);
    toasts.show({ message: t("state.mayNotShort", { roles: listInWords(t, words) }) });
  };
  return (
    <Menu
      label={t("takeAlong.label")}
      actions={[
        {
          id: "csv",
          label: t("takeAlong.csv"),
          icon: <DownloadIcon size={16} />,
          onAction: run("csv"),
        },
        {
          id: "xlsx",
          label: t("takeAlong.excel"),
          icon: <DownloadIcon size={16} />,
          onAction: run("xlsx"),
        },
        {
          ...{ id: "print", label: t("takeAlong.print"), icon: <PrintIcon size={16} /> },
          // The menu leaves before the page is printed.
          onAction: () => setTimeout(() => window.print(), 300),
        },
      ]}
    >
      {isPending ? <Spinner /> : <DownloadIcon size={16} />}
      {t("takeAlong.label")}
    </Menu>
  );
}
