import { Button, Card, DownloadIcon } from "@nabij/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../export-file/save-file.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import type { FileKind } from "./report-figures.ts";

/** An empty file per kind of data, to fill in by hand. */
export function Templates() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { data: kinds = [] } = useQuery(trpc.import.kinds.queryOptions());
  const download = async (kind: FileKind) => {
    try {
      const text = await cache.fetchQuery(trpc.import.template.queryOptions({ kind }));
      saveFile(`${kind}.csv`, `\uFEFF${text}`);
    } catch {
      toasts.show({ message: t("importing.templates.failed") });
    }
  };
  return (
    <Card title={t("importing.templates.title")} subtitle={t("importing.templates.subtitle")}>
      <ul className="flex flex-wrap gap-2">
        {kinds.map(({ kind }) => (
          <li key={kind}>
            <Button size="small" onClick={() => void download(kind)}>
              <DownloadIcon size={14} />
              {t(`importing.kind.${kind}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
