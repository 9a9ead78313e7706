// The page of a closed host, as outside Development: no reading or introspection before sign-in, expired tokens, revoked
// roles, accounts with a second factor or a lock-out.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { noBrowser, openBrowser } from '../support/browser.mjs';
import { startHost } from '../support/host.mjs';
import { hands, socketsOf, until } from '../support/ide.mjs';
import { askAs, tokenFor } from '../support/sign-in.mjs';
import { totp } from '../support/totp.mjs';

const inBrowser = { skip: noBrowser };
// The shortest lifetime of a token; the tests wait for its end.
const closed = {
  'Access:AnonymousRead': false,
  'Access:BearerTokenLifetime': '00:01:00',
  'GraphQL:AllowIntrospection': false,
  'GraphQL:Streaming:RecheckInterval': '00:00:01',
};

const following = `subscription Follow($after: String) { changes(after: $after, where: { entity: { eq: "Organisation" } }) {
  cursor change { kind fields { field after } } } }`;
const organisations = '{ organisations(first: 50) { nodes { id name version } } }';
const rename = `mutation ($id: ID!, $version: Long!, $to: String!) {
  updateOrganisation(input: { organisationId: $id, expectedVersion: $version, shortName: $to }) {
    organisation { version } errors { ... on Error { message } } } }`;
const people = `query ($email: String) { people(first: 1, where: { email: { eq: $email } }) {
  nodes { id roleGrants { nodes { id role organisation { id } } } } } }`;
const revoke = 'mutation ($grant: ID!) { revokeRole(input: { roleGrantId: $grant }) { errors { ... on Error { message } } } }';

describe('The page of a host that is closed to strangers', () => {
  let browser, host, ide, sockets, administrator, viewer;
  // A new token for each request, because a token may expire during a test.
  const ask = async (query, variables) => askAs(await tokenFor(administrator, host.origin), query, variables, host.origin);
  const account = (path, token, body) =>
    fetch(`${host.origin}/account/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
  const personOf = async ({ email }) => (await ask(people, { email })).people.nodes[0];
  const signIn = async (credentials) => {
    await ide.openSignIn();
    await ide.fillSignIn(credentials);
    await ide.sendSignIn();
  };
  /** Sets the short name of an organisation, which the subscription reports. */
  const tell = async (to) => {
    const [{ id, version }] = (await ask(organisations)).organisations.nodes;
    await ask(rename, { id, version, to });
  };

  before(async () => {
    if (noBrowser) return;
    [browser, host] = await Promise.all([openBrowser(), startHost(closed)]);
    ide = hands(browser.page);
    sockets = socketsOf(browser.page);
    viewer = await host.person('Viewer');
    administrator = await host.person('Administrator');
    // The clock of the page runs, and the test can advance it.
    await browser.page.clock.install();
    await browser.page.goto(`${host.origin}/graphql`);
    await browser.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  });
  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('has its docs from the text of the schema, and shows a stranger nothing else', inBrowser, async () => {
    const { page } = browser;
    await page.getByRole('button', { name: '显示接口文档' }).click();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'projects', exact: true }).waitFor();
    await page.getByRole('button', { name: '隐藏接口文档' }).click();
    await ide.run();
    await ide.shows('AUTH_NOT_AUTHENTICATED');
  });

  test('reads once somebody has signed in', inBrowser, async () => {
    await signIn(viewer);
    await ide.who.filter({ hasText: '查阅' }).waitFor();
    await ide.run();
    await ide.shows('海立·海尔合资压缩机郑州生产基地');
  });

  test('renews a token before it runs out', inBrowser, async () => {
    const { page } = browser;
    const authorization = async (asked) => (await asked).headers().authorization;
    const next = () => page.waitForRequest((request) => request.postData()?.includes('CompressorBase') === true);
    const first = next();
    await ide.run();
    await first;
    await page.clock.fastForward('00:46');
    const renewed = page.waitForResponse((response) => response.url().endsWith('/account/refresh'));
    const second = next();
    await ide.run();

    assert.equal((await renewed).status(), 200);
    assert.notEqual(await authorization(second), await authorization(first));
    await ide.shows('海立·海尔合资压缩机郑州生产基地');
  });

  test('goes on with a subscription behind its last event when the token has run out', inBrowser, async () => {
    const before = sockets.length;
    await ide.newTab();
    await ide.write(following);
    await ide.run();
    await until(() => sockets.length > before && sockets.at(-1).heard.some(({ type }) => type === 'connection_ack'));
    await until(async () => {
      await tell('第一次');
      return (await ide.shown()).includes('第一次');
    });
    const first = sockets.at(-1);
    await browser.page.clock.fastForward('01:00');
    // The server has its own clock and expires the token after a minute.
    await until(() => first.isClosed, 75_000);
    await tell('第二次');
    await ide.shows('第二次');

    const again = sockets.at(-1);
    assert.notEqual(again, first);
    assert.notEqual(again.sent[0].payload.Authorization, first.sent[0].payload.Authorization);
    const lastCursor = first.heard.findLast(({ type }) => type === 'next').payload.data.changes.cursor;
    assert.equal(again.sent.find(({ type }) => type === 'subscribe').payload.variables.after, lastCursor);
    assert.equal(await ide.who.count(), 1);
  });

  test('says to sign in again when the server refuses who subscribes', inBrowser, async () => {
    const { roleGrants } = await personOf(viewer);
    await ask(revoke, { grant: roleGrants.nodes[0].id });
    await ide.shows('4403');
    await ide.notice.filter({ hasText: '请重新登录' }).waitFor();
    await browser.picture('ide-refused-socket');

    // The editor breaks long lines, between Chinese characters too.
    const shown = (await ide.shown()).replaceAll(/\s/g, '');
    assert.match(shown, /请重新登录/);
    assert.equal(await ide.who.count(), 0);
  });

  test('asks for a second factor, and takes a recovery code for it', inBrowser, async () => {
    const inspector = await host.person('SafetyInspector');
    const token = await tokenFor(inspector, host.origin);
    const { sharedKey } = await (await account('manage/2fa', token, {})).json();
    const enabled = await account('manage/2fa', token, { enable: true, twoFactorCode: totp(sharedKey) });
    const [recoveryCode] = (await enabled.json()).recoveryCodes;

    await signIn(inspector);
    const code = ide.dialog.getByLabel('验证码');
    await code.fill('000 000');
    await ide.sendSignIn();
    await ide.refusal.filter({ hasText: '密码或验证码不正确' }).waitFor();
    await browser.picture('ide-second-factor');
    await ide.dialog.getByLabel('改用恢复码').check();
    await ide.dialog.getByLabel('恢复码', { exact: true }).fill(recoveryCode);
    await ide.sendSignIn();
    await ide.who.filter({ hasText: '示例安全检查员' }).waitFor();
    await ide.signOut();
    await signIn(inspector);
    await code.fill(totp(sharedKey));
    await ide.sendSignIn();
    await ide.who.filter({ hasText: '示例安全检查员' }).waitFor();
    await ide.signOut();
  });

  test('says no more of an account with too many attempts than of a wrong password', inBrowser, async () => {
    const officer = await host.person('InvestmentOfficer');
    for (let wrong = 0; wrong < 5; wrong++) {
      await account('login', null, { ...officer, password: 'not-the-password' });
    }
    await signIn(officer);
    await ide.refusal.filter({ hasText: '连续输错五次后请等待五分钟' }).waitFor();
  });
});
