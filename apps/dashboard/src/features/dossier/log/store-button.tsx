import { Button } from "@nabij/ui";
import { useRouter } from "@tanstack/react-router";
import { paths } from "../../../paths.ts";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";

interface StoreButtonProps {
  dossier: Dossier;
  /** Words of what is still needed, or nothing when it can be stored. */
  needed: string | null;
  onStore: () => void;
}

/** Stores and goes back to what can be logged; an undo stands at the foot of that screen. */
export function StoreButton({ dossier, needed, onStore }: StoreButtonProps) {
  const { t } = useDossierWords();
  const router = useRouter();
  const store = () => {
    onStore();
    router.history.push(paths.log({ traject: dossier.trajectory.id }));
  };
  return (
    <div className="sticky bottom-0 -mx-2 bg-paper px-2 pt-3 pb-4">
      <Button
        variant="primary"
        size="large"
        className="w-full"
        disabled={needed !== null}
        onClick={store}
      >
        {t("dossier.form.store")}
      </Button>
      {needed !== null && <p className="mt-2 text-center text-sm text-soft">{needed}</p>}
    </div>
  );
}
