/** Hands a file to the person: as a download, which works everywhere. */
export type SaveFile = (file: File) => void;

export const downloadFile: SaveFile = (file) => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads the address after this turn; a minute is ample for it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
