// The page speaks the language of the browser: no text of its own is English in a Chinese one, or Chinese in an English one.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { noBrowser, openBrowser } from '../support/browser.mjs';
import { chromeTexts, untranslated } from '../support/chrome-texts.mjs';
import { hostOrigin } from '../support/places.mjs';

const inBrowser = { skip: noBrowser };
const viewport = { width: 1366, height: 768 };

/** Shows each part of the page in turn; buttons are found by place, because their labels are what is tested. */
function parts(page) {
  const side = (place) => page.locator('.graphiql-sidebar > button').nth(place).click();
  const dialog = page.getByRole('dialog');
  const closed = async () => {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  return {
    'the examples': () => page.locator('.examples li').first().waitFor(),
    'the answer to an export': async () => {
      await page.locator('.examples li button').nth(9).click();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.answer-files').waitFor();
    },
    'the events': async () => {
      await page.locator('.examples li button').nth(11).click();
      await page.locator('.graphiql-query-editor .view-lines').click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText('subscription { changes(after: "Y2hhbmdlOjA=") { cursor } }');
      await page.locator('.graphiql-tab-button').last().getByText(/untitled|未命名/).waitFor();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.events li').first().waitFor();
    },
    'the files': async () => {
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.graphiql-toolbar button').last().click();
      await dialog.waitFor();
    },
    'the tip of a button': async () => {
      await closed();
      await page.locator('.graphiql-toolbar button').nth(1).hover();
      await page.getByRole('tooltip').waitFor();
    },
    'the docs': async () => {
      await side(0);
      await page.locator('.graphiql-doc-explorer-section-title').first().waitFor();
    },
    'a type of the docs': async () => {
      await page.locator('.docs input').first().fill('MilestoneStatus');
      await page.locator('.docs-found button').first().waitFor();
      await page.locator('.docs input').first().press('Enter');
      await page.locator('.graphiql-doc-explorer-back').waitFor();
    },
    'a field of the docs': async () => {
      await page.locator('.docs input').first().fill('Query.projects');
      await page.locator('.docs-found button').first().waitFor();
      await page.locator('.docs input').first().press('Enter');
      await page.locator('.graphiql-doc-explorer-title', { hasText: 'projects' }).waitFor();
    },
    'a search without a result': async () => {
      await page.locator('.docs input').first().fill('qqqq');
      await page.locator('.docs-count').waitFor();
    },
    'the history': async () => {
      await side(2);
      await page.locator('.graphiql-history-item').first().waitFor();
      await page.locator('.graphiql-history-item-action').first().click();
      await page.locator('.graphiql-history-item input').waitFor();
    },
    'the keys': async () => {
      await side(4);
      await dialog.waitFor();
    },
    'the settings': async () => {
      await closed();
      await side(5);
      await dialog.waitFor();
    },
    'the cleared settings': async () => {
      await dialog.locator('button').last().click();
      await dialog.locator('button:disabled').waitFor();
    },
    'the sign-in': async () => {
      await closed();
      await page.locator('.account-button').click();
      await dialog.waitFor();
    },
  };
}

const partNames = Object.keys(parts({ getByRole: () => null }));

for (const [locale, foreignIn] of Object.entries({
  'zh-CN': (texts) => untranslated(texts),
  'en-US': (texts) => texts.filter((text) => /\p{Script=Han}/u.test(text)),
})) {
  describe(`The page in a browser that prefers ${locale}`, () => {
    let browser, show;
    before(async () => {
      if (noBrowser) return;
      browser = await openBrowser({ locale, viewport });
      show = parts(browser.page);
      await browser.page.goto(`${hostOrigin()}/graphql`);
      await browser.page.locator('.graphiql-query-editor .view-line').first().waitFor();
    });
    after(() => browser?.close());

    for (const part of partNames) {
      test(`has no other language in ${part}`, inBrowser, async () => {
        await show[part]();
        const texts = await chromeTexts(browser.page);

        assert.ok(texts.length > 5, 'texts are found');
        assert.deepEqual(foreignIn(texts), []);
      });
    }
  });
}
