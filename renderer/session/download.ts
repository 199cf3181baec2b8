/** Hands bytes to the person as a download. For shells that cannot write where the person chooses. */
export function downloadBytes(base64: string, fileName: string, type: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  downloadBlob(new Blob([bytes], { type }), fileName);
}

/** Hands a file that was made in the page to the person as a download. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has been handed over by now; a task later nobody reads the blob any more.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
