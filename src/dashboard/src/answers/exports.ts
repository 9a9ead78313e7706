/** A file that came in an answer. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

const anyType = 'application/octet-stream';

/** Every exported file in an answer: an object with `fileName` and `content`, at any depth. */
export function exportsIn(value: unknown): ExportedFile[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const { fileName, content, mediaType } = value as Readonly<Record<string, unknown>>;
  if (typeof fileName === 'string' && typeof content === 'string') {
    return [{ name: fileName, content, mediaType: typeof mediaType === 'string' ? mediaType : anyType }];
  }
  return Object.values(value).flatMap(exportsIn);
}

/** Hands a file to the browser, which saves it under its name. */
export function save({ name, mediaType, content }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
