import { Button, Card, DownloadIcon } from "@nabij/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../export-file/save-file.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import type { FileKind } from "./report-figures.ts";
import { templateWorkbook } from "./template-workbook.ts";

/** An empty file per kind of data, or all in one workbook, to fill in by hand. */
export function Templates() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { data: kinds = [] } = useQuery(trpc.import.kinds.queryOptions());
  const orTell = async (download: () => Promise<void>) => {
    try {
      await download();
    } catch {
      toasts.show({ message: t("importing.templates.failed") });
    }
  };
  const downloadFile = async (kind: FileKind) => {
    const text = await cache.fetchQuery(trpc.import.template.queryOptions({ kind }));
    saveFile(`${kind}.csv`, `\uFEFF${text}`);
  };
  const downloadWorkbook = async () =>
    saveFile(`${t("importing.templates.workbookName")}.xlsx`, await templateWorkbook(kinds));
  return (
    <Card
      title={t("importing.templates.title")}
      subtitle={t("importing.templates.subtitle")}
      aside={
        <Button disabled={kinds.length === 0} onClick={() => void orTell(downloadWorkbook)}>
          <DownloadIcon size={16} />
          {t("importing.templates.workbook")}
        </Button>
      }
    >
      <ul className="flex flex-wrap gap-2">
        {kinds.map(({ kind }) => (
          <li key={kind}>
            <Button size="small" onClick={() => void orTell(() => downloadFile(kind))}>
              <DownloadIcon size={14} />
              {t(`importing.kind.${kind}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
