import { UploadIcon } from "@nabij/ui";
import { type DragEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";

interface DropZoneProps {
  onFiles: (files: readonly File[]) => void;
}

/** A place to drop files, with a file picker for keyboard, touch and screen readers. */
export function DropZone({ onFiles }: DropZoneProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // The picker inside does the same for whoever cannot drag.
    <fieldset
      onDrop={drop}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      className={`mb-6 flex flex-col items-center gap-2 rounded-card border-2 border-dashed px-6 py-12 text-center ${isOver ? "border-autonomy bg-autonomy-wash" : "border-edge bg-card"}`}
    >
      <legend className="sr-only">{t("importing.drop.title")}</legend>
      <UploadIcon size={28} className="text-autonomy" />
      <p className="text-section font-semibold">
        {t(isOver ? "importing.drop.release" : "importing.drop.title")}
      </p>
      <p className="text-sm text-soft">{t("importing.drop.or")}</p>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
        className="peer sr-only"
      />
      <label
        htmlFor={id}
        className="inline-flex min-h-9 cursor-pointer items-center rounded-control border border-autonomy bg-autonomy px-3.5 py-1.5 text-sm font-medium text-on-accent peer-focus-visible:outline-[2.5px] peer-focus-visible:outline-offset-2 peer-focus-visible:outline-autonomy hover:bg-autonomy/90 pointer-coarse:min-h-11"
      >
        {t("importing.drop.choose")}
      </label>
      <p id={`${id}-hint`} className="mt-2 max-w-measure text-sm text-soft">
        {t("importing.drop.hint")}
      </p>
    </fieldset>
  );
}
