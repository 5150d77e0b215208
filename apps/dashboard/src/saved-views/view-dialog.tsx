import { Button, Dialog, RadioGroup, TextField } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../page-state/refusal-in-words.ts";
import { useSession } from "../session/use-session.ts";

type ViewFields = { readonly name: string; readonly shared: boolean };

interface ViewDialogProps {
  title: string;
  /** What it has now; empty for a new one. */
  start: ViewFields;
  /** Rejects when the node refuses it; the reason is then shown here. */
  onSave: (fields: ViewFields) => Promise<unknown>;
  onClose: () => void;
}

/** How a view is called and who sees it. */
export function ViewDialog({ title, start, onSave, onClose }: ViewDialogProps) {
  const { t } = useTranslation();
  const { organisation } = useSession();
  const [name, setName] = useState(start.name);
  const [shared, setShared] = useState(start.shared);
  const [error, setError] = useState<string>();
  const [isPending, setPending] = useState(false);
  const save = async () => {
    if (name.trim() === "") return setError(t("views.nameMissing"));
    setPending(true);
    try {
      await onSave({ name: name.trim(), shared });
      onClose();
    } catch (refusal) {
      setError(refusalInWords(t, refusal));
      setPending(false);
    }
  };
  const actions = (
    <>
      <Button variant="primary" type="submit" form="view" isPending={isPending}>
        {t("views.keep")}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t("views.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} actions={actions}>
      <form
        id="view"
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t("views.name")}
          hint={t("views.nameHint")}
          value={name}
          onChange={setName}
          maxLength={60}
          error={error}
        />
        <RadioGroup
          label={t("views.forWhom")}
          options={[
            { value: "own", label: t("views.forMe") },
            {
              value: "team",
              label: t("views.forTeam"),
              hint: t("views.forTeamHint", { organisation }),
            },
          ]}
          value={shared ? "team" : "own"}
          onChange={(value) => setShared(value === "team")}
        />
      </form>
    </Dialog>
  );
}
