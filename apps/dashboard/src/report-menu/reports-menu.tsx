import { Menu } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { reportNameList } from "../preferences/report-search.ts";
import { useMay } from "../session/use-session.ts";

/** The documents that can be made of a trajectory; only for who may take them along. */
export function ReportsMenu({ trajectoryId }: { trajectoryId: string }) {
  const { t } = useTranslation();
  const { may } = useMay("export.run");
  if (!may) return null;
  return (
    <Menu
      label={t("report.menu")}
      actions={reportNameList.map((name) => ({
        id: name,
        label: t(`report.name.${name}`),
        href: paths.report(trajectoryId, name),
      }))}
    >
      {t("report.menu")}
    </Menu>
  );
}
