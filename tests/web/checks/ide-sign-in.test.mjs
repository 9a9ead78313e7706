// Sign-in at the page: it then queries, writes and subscribes as that person, and anonymously after sign-out.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { noBrowser, openBrowser } from '../support/browser.mjs';
import { hands, socketsOf, until } from '../support/ide.mjs';
import { hostOrigin } from '../support/places.mjs';
import { askAs, demoPerson, tokenFor } from '../support/sign-in.mjs';

const origin = hostOrigin();
const inBrowser = { skip: noBrowser };

const park = '鼎菱跨境电商众创中心';
const readPark = `{ projects(first: 1, where: { name: { eq: "${park}" } }) { nodes { id version summary } } }`;
const summarise = ({ id, version }, summary) =>
  `mutation { updateProject(input: { projectId: "${id}", expectedVersion: ${version}, summary: "${summary}" }) {
    project { id version summary } errors { ... on Error { code message } } } }`;

describe('Whoever signs in at the page', () => {
  let browser, ide, planner, sockets, token;
  before(async () => {
    browser = noBrowser ? undefined : await openBrowser();
    if (browser) {
      ide = hands(browser.page);
      sockets = socketsOf(browser.page);
      planner = await demoPerson('Planner');
      token = await tokenFor(planner);
      await browser.page.goto(`${origin}/graphql`);
      await browser.page.locator('.graphiql-query-editor .view-line').first().waitFor();
    }
  });
  after(() => browser?.close());

  test('is told of a wrong password in the language of the browser, and nothing typed is lost', inBrowser, async () => {
    await ide.newTab();
    await ide.write('{ me { name } }');
    await ide.openSignIn();
    await ide.fillSignIn({ ...planner, password: 'not-the-password' });
    await ide.sendSignIn();
    await ide.refusal.filter({ hasText: '邮箱或密码不正确' }).waitFor();
    await browser.picture('ide-sign-in-refused');

    assert.equal(await ide.dialog.getByLabel('邮箱').inputValue(), planner.email);
    assert.equal(await ide.dialog.getByLabel('密码').inputValue(), 'not-the-password');
    assert.match(await browser.page.locator('.graphiql-query-editor .view-lines').innerText(), /me/);
  });

  test('is shown with name and role, and the schema is fetched again as theirs', inBrowser, async () => {
    const fetched = browser.page.waitForRequest((request) => request.postData()?.includes('__schema') === true);
    await ide.fillSignIn(planner);
    await ide.sendSignIn();
    await ide.who.filter({ hasText: '示例计划人员' }).filter({ hasText: '计划 · 郑州经济技术开发区' }).waitFor();
    await browser.picture('ide-signed-in');

    assert.match((await fetched).headers().authorization, /^Bearer \S+$/);
    assert.equal(await ide.dialog.count(), 0);
  });

  test('writes from the editor what a role allows', inBrowser, async () => {
    const { me } = (await ide.ask('{ me { name roles { role organisation { name } } } }')).data;
    const [project] = (await ide.ask(readPark)).data.projects.nodes;
    const { updateProject } = (await ide.ask(summarise(project, '由页面改写'))).data;
    const back = await askAs(token, summarise(updateProject.project, project.summary));

    assert.deepEqual(me.roles, [{ role: 'PLANNER', organisation: { name: '郑州经济技术开发区' } }]);
    assert.equal(updateProject.errors, null);
    assert.equal(updateProject.project.summary, '由页面改写');
    assert.equal(back.updateProject.project.summary, project.summary);
  });

  test('has no token in the storage of the browser', inBrowser, async () => {
    const kept = await browser.page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));

    assert.match(kept, /由页面改写/, 'GraphiQL keeps what was typed, so a token would be found');
    assert.doesNotMatch(kept, /Bearer|CfDJ8/);
  });

  test('subscribes with the token in the first message and sees a change', inBrowser, async () => {
    const [project] = (await askAs(token, readPark)).projects.nodes;
    // After sequence 0: past changes show that the subscription is active.
    await ide.write(
      `subscription { projectChanged(projectId: "${project.id}", after: "Y2hhbmdlOjA=") {
        cursor change { version actor { name } fields { field after } } } }`,
    );
    await ide.run();
    await ide.shows(`"version": ${project.version}`);
    const { updateProject } = await askAs(token, summarise(project, '由他处改写'));
    const events = browser.page.locator('.events');
    await events.filter({ hasText: '由他处改写' }).waitFor();
    await browser.picture('ide-signed-in-subscription');
    await askAs(token, summarise(updateProject.project, project.summary));
    await events.filter({ hasText: project.summary }).waitFor();

    const [init] = sockets.at(-1).sent;
    assert.equal(init.type, 'connection_init');
    assert.match(init.payload.Authorization, /^Bearer \S+$/);
    assert.match(await events.innerText(), /"name":"示例计划人员"/);
  });

  test('ends the subscription by signing out, and then writes nothing', inBrowser, async () => {
    const [project] = (await askAs(token, readPark)).projects.nodes;
    await ide.signOut();
    await until(() => sockets.at(-1).isClosed);
    await browser.page.locator('.graphiql-execute-button[aria-label^="执行"]').waitFor();
    await ide.newTab();
    const { data, errors } = await ide.ask(summarise(project, '不应写入'));
    await ide.shows('AUTH_NOT_AUTHENTICATED');
    await browser.picture('ide-signed-out');

    assert.equal(data?.updateProject ?? null, null);
    assert.equal(errors[0].extensions.code, 'AUTH_NOT_AUTHENTICATED');
    assert.equal(await ide.who.count(), 0);
    assert.equal((await askAs(token, readPark)).projects.nodes[0].summary, project.summary);
  });

  test('is whoever a typed header says, rather than who has signed in', inBrowser, async () => {
    await ide.openSignIn();
    assert.equal(await ide.dialog.getByLabel('邮箱').inputValue(), planner.email);
    assert.equal(await ide.dialog.getByLabel('密码').inputValue(), '');
    await ide.fillSignIn(planner);
    await ide.sendSignIn();
    await ide.who.waitFor();
    const viewer = await tokenFor(await demoPerson('Viewer'));
    await ide.newTab();
    const asForm = await ide.ask('{ me { name } }');
    await ide.writeHeaders(JSON.stringify({ authorization: `Bearer ${viewer}` }));
    const asTyped = await ide.ask('{ me { name email } }');

    assert.equal(asForm.data.me.name, '示例计划人员');
    assert.equal(asTyped.data.me.name, '示例查阅人员');
  });

  test('complains of nothing but the wrong password', inBrowser, () => {
    assert.deepEqual(browser.complaints, ['Failed to load resource: the server responded with a status of 401 (Unauthorized)']);
  });
});
