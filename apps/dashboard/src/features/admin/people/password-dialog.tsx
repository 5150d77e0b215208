import { Button, Dialog } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { CopyText } from "../../../copy-text/copy-text.tsx";

interface PasswordDialogProps {
  name: string;
  password: string;
  onClose: () => void;
}

/** A new password, shown this once: it is nowhere to be found again. */
export function PasswordDialog({ name, password, onClose }: PasswordDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      isDismissable={false}
      onClose={onClose}
      title={t("admin.person.password", { name })}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t("admin.close")}
        </Button>
      }
    >
      <CopyText
        text={password}
        copy={t("admin.person.copy")}
        copied={t("admin.person.copied")}
        isLarge
      />
      <p className="mt-4 text-sm text-soft">{t("admin.person.passwordOnce")}</p>
    </Dialog>
  );
}
