import { Button, Dialog, TextField } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface NewProjectDialogProps {
  isPending: boolean;
  onBegin: (title: string) => void;
  onClose: () => void;
}

/** Asks for the one thing a project must have; the rest is filled in on its page. */
export function NewProjectDialog({ isPending, onBegin, onClose }: NewProjectDialogProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const begin = () => {
    if (title.trim() === "") setEmpty(true);
    else onBegin(title.trim());
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("programme.newTitle")}
      actions={
        <Button variant="primary" isPending={isPending} onClick={begin}>
          {t("programme.begin")}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <TextField
          label={t("programme.field.title")}
          hint={t("programme.newHint")}
          error={isEmpty ? t("programme.titleNeeded") : undefined}
          maxLength={300}
          value={title}
          onChange={setTitle}
        />
      </form>
    </Dialog>
  );
}
