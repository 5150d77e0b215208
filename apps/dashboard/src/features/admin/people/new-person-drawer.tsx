import { Button, Drawer, TextField } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../../page-state/refusal-in-words.ts";
import { useSession } from "../../../session/use-session.ts";
import { toasts } from "../../../shell/providers.tsx";
import { refusalOf, trpc } from "../../../trpc.ts";
import { draftOf, wantedAccess } from "./access-draft.ts";
import { AccessFields } from "./access-fields.tsx";
import { PasswordDialog } from "./password-dialog.tsx";
import { unknownNumbers } from "./unknown-numbers.ts";
import { useRefreshPeople } from "./use-people.ts";

/** Adds somebody and shows their password once. */
export function NewPersonDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const refresh = useRefreshPeople();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [draft, setDraft] = useState(draftOf(null));
  const [isAsked, setAsked] = useState(false);
  const adding = useMutation(
    trpc.admin.addPerson.mutationOptions({
      onSuccess: refresh,
      onError: (error) => {
        const type = refusalOf(error)?.type;
        if (type === "AlreadyExists" || type === "UnknownClients") return;
        toasts.show({ message: refusalInWords(t, error) });
      },
    }),
  );
  const wanted = wantedAccess(draft, null);
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
  const store = () => {
    setAsked(true);
    if (name.trim() === "" || !isAddress || wanted === null) return;
    adding.mutate({ name, email: email.trim(), ...wanted });
  };
  if (adding.data !== undefined) {
    return <PasswordDialog name={name} password={adding.data.password} onClose={onClose} />;
  }
  const missing = (isWrong: boolean, words: string) => (isAsked && isWrong ? words : undefined);
  const isTaken = refusalOf(adding.error)?.type === "AlreadyExists";
  return (
    <Drawer
      isOpen
      isDismissable={false}
      onClose={onClose}
      title={t("admin.person.newTitle")}
      actions={
        <>
          <Button variant="primary" isPending={adding.isPending} onClick={store}>
            {t("admin.person.store")}
          </Button>
          <Button onClick={onClose}>{t("admin.cancel")}</Button>
        </>
      }
    >
      <div className="grid gap-5">
        <TextField
          label={t("admin.person.name")}
          value={name}
          onChange={setName}
          maxLength={300}
          autoComplete="off"
          error={missing(name.trim() === "", t("admin.person.missing"))}
        />
        <TextField
          label={t("admin.person.email")}
          hint={t("admin.person.emailHint")}
          type="email"
          value={email}
          onChange={setEmail}
          maxLength={200}
          autoComplete="off"
          error={
            isTaken
              ? t("admin.person.emailTaken")
              : missing(!isAddress, t("admin.person.emailWrong"))
          }
        />
        <AccessFields
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          clients={null}
          numbersError={
            unknownNumbers(t, adding.error) ?? missing(wanted === null, t("admin.person.missing"))
          }
          today={today}
        />
      </div>
    </Drawer>
  );
}
