/** Whether the browser prefers Chinese; every other language gets English. */
export const isChinese = /^zh\b/i.test(navigator.language);

/** The text in the language of the browser. */
export const inLanguage = (chinese: string, english: string): string => (isChinese ? chinese : english);
