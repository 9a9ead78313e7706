// Drives the page at /graphql: editors, run button and sign-in form.

/** @param {import('playwright-core').Page} page that shows the IDE */
export const hands = (page) => {
  // Pasted, because the editor closes typed brackets.
  const paste = async (editor, text) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    // The lines themselves are wider than the editor, and may be scrolled out of it.
    await page.locator(`${editor} .monaco-editor`).first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
  };
  const write = (text) => paste('.graphiql-query-editor', text);
  const answers = page.locator('.graphiql-response .view-lines');
  const dialog = page.getByRole('dialog');

  return {
    answers,
    dialog,
    newTab: () => page.getByRole('button', { name: '新建标签页' }).click(),
    write,
    async writeVariables(text) {
      await page.getByRole('button', { name: '变量', exact: true }).click();
      await paste('section[aria-label="变量"] .graphiql-editor:not(.hidden)', text);
    },
    async writeHeaders(text) {
      await page.getByRole('button', { name: '请求头', exact: true }).click();
      await paste('section[aria-label="请求头"] .graphiql-editor:not(.hidden)', text);
    },
    run: () => page.locator('.graphiql-execute-button').click(),
    /** Runs the operation of the editor and returns the response text. */
    async ask(text) {
      await write(text);
      const answered = page.waitForResponse((response) => response.request().postDataJSON()?.query === text);
      await page.locator('.graphiql-execute-button').click();
      return (await answered).json();
    },
    /** Waits until the response contains a text. */
    shows: (text) => answers.filter({ hasText: text }).waitFor(),
    shown: async () => (await answers.innerText()).replaceAll('\u00a0', ' '),
    async openSignIn() {
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await dialog.waitFor();
    },
    async fillSignIn({ email, password }) {
      await dialog.getByLabel('邮箱').fill(email);
      await dialog.getByLabel('密码').fill(password);
    },
    sendSignIn: () => dialog.getByRole('button', { name: '登录', exact: true }).click(),
    signOut: () => page.getByRole('button', { name: '退出', exact: true }).click(),
    refusal: dialog.getByRole('alert'),
    notice: page.locator('.account-notice'),
    who: page.locator('.account-who'),
  };
};

/** Collects the parsed messages of the sockets of a page. */
export function socketsOf(page) {
  const sockets = [];
  page.on('websocket', (socket) => {
    const seen = { sent: [], heard: [], isClosed: false };
    sockets.push(seen);
    socket.on('framesent', ({ payload }) => seen.sent.push(JSON.parse(payload)));
    socket.on('framereceived', ({ payload }) => seen.heard.push(JSON.parse(payload)));
    socket.on('close', () => (seen.isClosed = true));
  });
  return sockets;
}

/** Waits for a condition; the limit is in milliseconds, by default half a minute. */
export async function until(isSo, atMost = 30_000) {
  for (const end = Date.now() + atMost; !(await isSo()); ) {
    if (Date.now() > end) throw new Error(`It did not come: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
