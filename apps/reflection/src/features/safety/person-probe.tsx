import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";

/**
 * A private question when words speak of what a colleague is (reflection §5, case 28). The text
 * stays as it was written; nobody else learns that this was asked.
 */
export function PersonProbe({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <aside className="min-w-0 rounded-card bg-attention-wash px-5 py-4">
      <p className="font-semibold">{t("safety.person.question")}</p>
      <p className="mt-1">{t("safety.person.hint")}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-3">
        <Button className="min-h-11" onClick={onClose}>
          {t("safety.person.close")}
        </Button>
        <span className="text-sm">{t("safety.person.private")}</span>
      </div>
    </aside>
  );
}
