/** Hands a text, or a file that is made already, to the browser to keep. */
export function saveFile(name: string, content: string | Blob): void {
  const file = new Blob([content], {
    type: typeof content === "string" ? "text/csv;charset=utf-8" : content.type,
  });
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a moment later it is done.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
