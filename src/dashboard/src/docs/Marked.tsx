/** A text in which the searched words are marked. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  if (pattern === '') {
    return <span>{text}</span>;
  }
  // With a group, split also returns what it split at: every second piece.
  const pieces = text.split(new RegExp(`(${pattern})`, 'gi'));
  return <span>{pieces.map((piece, place) => (place % 2 === 1 ? <mark key={place}>{piece}</mark> : piece))}</span>;
}
