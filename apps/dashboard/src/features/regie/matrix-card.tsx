import { Button, Card, DataTable, type TableColumn } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { regieRoles } from "../../preferences/regie-search.ts";
import { RoleCell } from "./role-cell.tsx";
import type { Regie, RegieRow } from "./use-regie.ts";

const shownAtFirst = 12;

/** Every trajectory against the three roles; what asks attention first. */
export function MatrixCard({ regie, day }: { regie: Regie; day: string | undefined }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { rows, at } = regie;
  const columns: readonly TableColumn<RegieRow>[] = [
    {
      id: "client",
      header: t("regie.matrix.client"),
      isRowHeader: true,
      cell: ({ clientName }) => clientName,
    },
    ...regieRoles.map((role, place) => ({
      id: role,
      header: capital(t(`choices.regieRole.${role}`)),
      cell: ({ roles }: RegieRow) => {
        const one = roles[place];
        return one === undefined ? null : <RoleCell role={one} at={at} />;
      },
    })),
  ];
  return (
    <Card className="mb-6" title={t("regie.matrix.title")} subtitle={t("regie.matrix.subtitle")}>
      <DataTable
        caption={t("regie.matrix.title")}
        columns={columns}
        rows={isWhole ? rows : rows.slice(0, shownAtFirst)}
        rowKey={({ trajectoryId }) => trajectoryId}
        rowHref={({ trajectoryId }) => paths.trajectory(trajectoryId, "regie", day)}
      />
      {!isWhole && rows.length > shownAtFirst && (
        <Button
          variant="quiet"
          size="small"
          className="no-print mt-2 -ml-2.5"
          onClick={() => setWhole(true)}
        >
          {t("regie.matrix.more", { count: rows.length })}
        </Button>
      )}
    </Card>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
