/** An error whose message is for whoever reads the page; GraphiQL would print the stack beside it. */
export function told(message: string): Error {
  const error = new Error(message);
  delete error.stack;
  return error;
}
