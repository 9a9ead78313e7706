// Events of a subscription at the page: each is kept with its time, up to a stated number, and can be copied and cleared.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { noBrowser, openBrowser } from '../support/browser.mjs';
import { hands } from '../support/ide.mjs';
import { hostOrigin } from '../support/places.mjs';

const inBrowser = { skip: noBrowser };
const most = 500;

describe('Events at the page', () => {
  let browser, ide, page;
  const rows = () => page.locator('.events li');
  const show = async () => {
    await page.goto(`${hostOrigin()}/graphql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  };
  before(async () => {
    if (noBrowser) return;
    browser = await openBrowser({ viewport: { width: 1366, height: 768 } });
    ({ page } = browser);
    ide = hands(page);
    await show();
  });
  after(() => browser?.close());

  test('are listed with their times, the newest first, and open to their whole text', inBrowser, async () => {
    await page.locator('.examples li button', { hasText: '实时更新' }).click();
    await page.locator('.graphiql-tab-button', { hasText: '实时更新' }).waitFor();
    // After sequence 0: the whole log of the sample data.
    const text = 'subscription Log { changes(after: "Y2hhbmdlOjA=", where: { entity: { eq: "ScheduleNode" } }) { change { sequence entity } } }';
    await ide.write(text);
    await ide.run();
    await rows().nth(1).waitFor();
    await page.waitForTimeout(500);
    const count = await rows().count();
    const sequences = (await rows().locator('code').allTextContents()).map((line) => JSON.parse(line).changes.change.sequence);
    await rows().first().locator('summary').click();
    await rows().first().locator('pre').waitFor();
    await browser.picture('ide-events');

    assert.deepEqual(sequences, sequences.toSorted((one, other) => other - one));
    assert.equal(await rows().first().locator('b').innerText(), String(count));
    assert.match(await rows().first().locator('time').innerText(), /^\d\d:\d\d:\d\d\.\d\d\d$/);
    assert.equal(JSON.parse(await rows().first().locator('pre').innerText()).data.changes.change.sequence, sequences[0]);
  });

  test('leave the tabs and the buttons on the screen', inBrowser, async () => {
    for (const part of ['.graphiql-tab-add', '.graphiql-execute-button', '.events header button >> nth=2']) {
      const { x, y, width, height } = await page.locator(part).boundingBox();
      assert.ok(x >= 0 && y >= 0 && x + width <= 1366 && y + height <= 768, `${part} is at ${x}, ${y}`);
    }
  });

  test('can be copied together and cleared', inBrowser, async () => {
    const count = await rows().count();
    await page.getByRole('button', { name: '复制全部' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    await page.getByRole('button', { name: '清空' }).click();
    await page.locator('.events').waitFor({ state: 'detached' });

    assert.equal(copied.length, count);
    assert.equal(copied[0].number, count);
    assert.ok(copied.every(({ at, data }) => !Number.isNaN(Date.parse(at)) && data.changes.change.entity === 'ScheduleNode'));
    await ide.run();
  });

  test('are dropped from the oldest beyond the number that the page keeps, and it says so', inBrowser, async () => {
    await page.routeWebSocket('**/graphql', (socket) => {
      socket.onMessage((text) => {
        const { type, id } = JSON.parse(text);
        if (type === 'connection_init') socket.send(JSON.stringify({ type: 'connection_ack' }));
        for (let number = 1; type === 'subscribe' && number <= most + 3; number++) {
          socket.send(JSON.stringify({ type: 'next', id, payload: { data: { tick: number } } }));
        }
      });
    });
    await show();
    await ide.newTab();
    await ide.write('subscription Ticks { changes { cursor } }');
    await ide.run();
    await page.getByText('较早的 3 条已丢弃').waitFor();

    assert.equal(await rows().count(), most);
    assert.match(await rows().first().innerText(), /503/);
    assert.match(await rows().last().locator('code').innerText(), /"tick":4}/);
  });
});
