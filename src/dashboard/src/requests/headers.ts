/** Headers as somebody typed them below the editor. */
export type TypedHeaders = Readonly<Record<string, unknown>>;

/** Whether they say who asks, be it nobody: what is typed by hand wins over who has signed in. */
export const hasAuthorization = (headers: TypedHeaders): boolean =>
  Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
