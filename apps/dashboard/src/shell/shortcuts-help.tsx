import { Dialog, KeyHint } from "@nabij/ui";
import { useTranslation } from "react-i18next";

/** Which keys do what. */
export function ShortcutsHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const lines = [
    { keys: ["/"], does: t("shell.keys.search") },
    { keys: ["g", "o"], does: t("shell.keys.overview") },
    { keys: ["g", "t"], does: t("shell.keys.trajectories") },
    { keys: ["g", "s"], does: t("shell.keys.signals") },
    { keys: [t("shell.keys.escape")], does: t("shell.keys.close") },
    { keys: ["?"], does: t("shell.keys.help") },
  ];
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("shell.keys.title")}>
      <dl className="divide-y divide-line">
        {lines.map(({ keys, does }) => (
          <div key={does} className="flex items-center justify-between gap-4 py-2.5">
            <dt>{does}</dt>
            <dd className="flex items-center gap-1.5 text-xs text-soft">
              {keys.map((key, index) => (
                <span key={key} className="flex items-center gap-1.5">
                  {index > 0 && t("shell.keys.next")}
                  <KeyHint keys={key} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
