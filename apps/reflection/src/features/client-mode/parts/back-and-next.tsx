import { useTranslation } from "react-i18next";
import { BigButton } from "./big-button.tsx";

interface BackAndNextProps {
  /** null: nothing comes before this. */
  onBack: (() => void) | null;
  onNext: () => void;
  isBusy?: boolean;
}

/** Back on the left, on on the right, on every screen of the path. */
export function BackAndNext({ onBack, onNext, isBusy = false }: BackAndNextProps) {
  const { t } = useTranslation();
  return (
    <div className={`grid gap-2.5 ${onBack === null ? "" : "grid-cols-[auto_minmax(0,1fr)]"}`}>
      {onBack !== null && <BigButton onPress={onBack}>{t("clientMode.back")}</BigButton>}
      <BigButton isMain onPress={onNext} isBusy={isBusy}>
        {t("clientMode.next")}
      </BigButton>
    </div>
  );
}
