import { Button, Drawer } from "@nabij/ui";
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
import { type Person, useRefreshPeople } from "./use-people.ts";

interface PersonDrawerProps {
  person: Person;
  onClose: () => void;
}

/** What somebody may do: to change, to block, or with another password. */
export function PersonDrawer({ person, onClose }: PersonDrawerProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const { id, name, clients, disabled, role, validUntil } = person;
  const stored = { role, validUntil };
  const [draft, setDraft] = useState(draftOf(person));
  const { changing, resetting } = usePersonActions(onClose);
  const wanted = wantedAccess(draft, clients);
  const save = () => wanted !== null && changing.mutate({ id, ...wanted, disabled });
  // As it is stored: what was typed meanwhile is not part of blocking somebody.
  const turn = () => changing.mutate({ id, ...stored, disabled: !disabled });
  if (resetting.data !== undefined) {
    return <PasswordDialog name={name} password={resetting.data.password} onClose={onClose} />;
  }
  const actions = (
    <>
      <Button
        variant="primary"
        isPending={changing.isPending}
        disabled={wanted === null}
        onClick={save}
      >
        {t("admin.person.save")}
      </Button>
      <Button onClick={onClose}>{t("admin.cancel")}</Button>
    </>
  );
  return (
    <Drawer isOpen onClose={onClose} title={name} actions={person.isYou ? undefined : actions}>
      <p className="mb-5 break-all text-soft">{person.email}</p>
      {person.isYou ? (
        <p className="mb-5">{t("admin.person.ownAccess")}</p>
      ) : (
        <div className="grid gap-5">
          <AccessFields
            draft={draft}
            onChange={(change) => setDraft({ ...draft, ...change })}
            clients={clients}
            numbersError={
              unknownNumbers(t, changing.error) ??
              (wanted === null ? t("admin.person.missing") : undefined)
            }
            today={today}
          />
        </div>
      )}
      <div className="mt-8 grid gap-6 border-t border-line pt-6">
        <div>
          <Button isPending={resetting.isPending} onClick={() => resetting.mutate({ id })}>
            {t("admin.person.reset")}
          </Button>
          <p className="mt-2 text-sm text-soft">{t("admin.person.resetHint")}</p>
        </div>
        {!person.isYou && (
          <div>
            <Button onClick={turn}>
              {t(disabled ? "admin.person.unblock" : "admin.person.block")}
            </Button>
            {!disabled && <p className="mt-2 text-sm text-soft">{t("admin.person.blockHint")}</p>}
          </div>
        )}
      </div>
    </Drawer>
  );
}

/** The two things that are asked of the node, each with its answer in words. */
function usePersonActions(onDone: () => void) {
  const { t } = useTranslation();
  const refresh = useRefreshPeople();
  const tell = (error: unknown) => {
    if (refusalOf(error)?.type === "UnknownClients") return;
    toasts.show({ message: refusalInWords(t, error) });
  };
  const changing = useMutation(
    trpc.admin.changePerson.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t("admin.saved") });
        refresh();
        onDone();
      },
      onError: tell,
    }),
  );
  const resetting = useMutation(trpc.admin.resetPassword.mutationOptions({ onError: tell }));
  return { changing, resetting };
}
