/**
 * Sends one file to the node as bytes. `onSent` hears how many bytes have gone; false when the
 * file did not arrive. `XMLHttpRequest`, because `fetch` does not tell how far it is.
 */
export function uploadFile(
  uploadId: string,
  file: File,
  onSent: (bytes: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", `/api/upload/${uploadId}/${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => resolve(request.status >= 200 && request.status < 300);
    request.onerror = () => resolve(false);
    request.onabort = () => resolve(false);
    request.send(file);
  });
}
