// Files at the page: one chosen for a variable goes by a multipart request, one in an answer is saved under its name.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { noBrowser, openBrowser } from '../support/browser.mjs';
import { startHost } from '../support/host.mjs';
import { hands } from '../support/ide.mjs';
import { askAs, tokenFor } from '../support/sign-in.mjs';

const inBrowser = { skip: noBrowser };
const create = `mutation { createProject(input: { name: "由页面导入", category: LOGISTICS }) {
  project { id } errors { ... on Error { message } } } }`;

describe('Files at the page', () => {
  let browser, host, ide, page, exported;
  const open = async (name) => {
    await page.locator('.examples li button', { hasText: name }).click();
    await page.locator('.graphiql-tab-button', { hasText: name }).waitFor();
  };
  before(async () => {
    if (noBrowser) return;
    // A host of its own, because the samples count the projects of the shared one.
    [browser, host] = await Promise.all([openBrowser({ viewport: { width: 1366, height: 768 } }), startHost()]);
    ({ page } = browser);
    ide = hands(page);
    await page.goto(`${host.origin}/graphql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  });
  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('an export is saved with its name and content', inBrowser, async () => {
    await open('导出进度计划');
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('ExportSchedule') === true);
    await ide.run();
    const { scheduleExport } = (await (await answered).json()).data.projects.nodes[0];
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: /^下载/ }).click();
    const download = await saved;
    await browser.picture('ide-download');
    exported = await download.path();

    assert.equal(download.suggestedFilename(), scheduleExport.fileName);
    assert.equal(await readFile(exported, 'utf8'), scheduleExport.content);
  });

  test('a variable without its file is not sent, and the page says how to choose it', inBrowser, async () => {
    await open('导入进度计划');
    const sent = () => browser.requests.filter((url) => url.endsWith('/graphql')).length;
    const before = sent();
    await ide.run();
    await page.locator('.graphiql-response .view-lines').filter({ hasText: '$file' }).waitFor();

    assert.equal(sent(), before);
    assert.equal(await page.locator('.files-wanted').count(), 1);
  });

  test('a chosen file is sent with the other variables and imported', inBrowser, async () => {
    const administrator = await host.person('Administrator');
    const { createProject } = await askAs(await tokenFor(administrator, host.origin), create, {}, host.origin);
    assert.equal(createProject.errors, null);
    await ide.openSignIn();
    await ide.fillSignIn(administrator);
    await ide.sendSignIn();
    await ide.who.waitFor();
    await ide.writeVariables(JSON.stringify({ projectId: createProject.project.id }));
    await page.getByRole('button', { name: '选择文件', exact: true }).click();
    await ide.dialog.locator('input[type=file]').setInputFiles({ name: '计划.xml', mimeType: 'application/xml', buffer: await readFile(exported) });
    await ide.dialog.getByText('计划.xml').waitFor();
    await browser.picture('ide-upload');
    await page.keyboard.press('Escape');
    const answered = page.waitForResponse((response) => response.request().headers()['content-type']?.startsWith('multipart/form-data') === true);
    await ide.run();
    const { importSchedule } = (await (await answered).json()).data;

    assert.equal(importSchedule.errors, null);
    assert.ok(importSchedule.report.mapped.tasks > 0);
    assert.equal(importSchedule.project.name, '由页面导入');
    assert.equal(await page.locator('.files-wanted').count(), 0);
  });
});
