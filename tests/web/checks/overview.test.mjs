// The overview page of a zone on another origin: twelve widgets from two operations, with the figures of the API.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { readLabels, readPart, startFrontEnd } from '../support/front-end.mjs';

// Each test is skipped separately, because a skipped suite looks like a pass.
const inBrowser = { skip: noBrowser };

const shown = (value) => String(value ?? '–');
const texts = (rows) => rows.map((row) => row.map(shown));

describe('The overview page on another origin', () => {
  let site;
  let labels;
  let operations;
  before(async () => {
    labels = await readLabels();
    site = await startFrontEnd();
    if (site.page) operations = await site.open('index.html');
  });
  after(() => site?.stop());

  const label = (name, value) => (value === null ? null : labels.get(name).get(value));
  const value = (name) => site.page.locator(`[data-value="${name}"]`).innerText();

  /** Figures of the statistics, as another client reads them. */
  const statistics = async (fields) => {
    const { data, errors } = await site.ask(`{ projectStatistics { ${fields} } }`);
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data.projectStatistics;
  };
  const nodes = async (list, fields) => {
    const { data, errors } = await site.ask(`{ ${list} { nodes { ${fields} } } }`);
    assert.equal(errors, undefined, JSON.stringify(errors));
    return Object.values(data)[0].nodes;
  };
  const yi = '{ amount(unit: YI_YUAN) }';

  test('needs two operations: a GET for the labels and one for everything else', inBrowser, async () => {
    assert.deepEqual([...operations].sort(), ['GET /graphql', 'POST /graphql']);
    assert.deepEqual(site.browser.complaints, []);
    await site.browser.picture('overview');
  });

  test('asks for labels that a browser may keep', async () => {
    const address = `${site.host.origin}/graphql?query=${encodeURIComponent(await readPart('labels.graphql'))}`;
    const first = await fetch(address);
    const second = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag') } });

    assert.deepEqual([first.status, second.status], [200, 304]);
  });

  for (const name of ['labels.graphql', 'overview.graphql']) {
    test(`stays within the default limits of cost with ${name}`, async (context) => {
      const { data, extensions, errors } = await site.ask(await readPart(name), {}, { 'graphql-cost': 'report' });
      const { fieldCost, typeCost } = extensions.operationCost;

      context.diagnostic(`field cost ${fieldCost}, type cost ${typeCost}`);
      assert.equal(errors, undefined, JSON.stringify(errors));
      assert.ok(data && fieldCost > 0 && fieldCost <= 1_000 && typeCost > 0 && typeCost <= 10_000);
    });
  }

  test('has twelve widgets, and each shows rows or figures', inBrowser, async () => {
    const widgets = await site.page.$$eval('[data-widget]', (sections) =>
      sections.map((section) => {
        const { widget } = section.dataset;
        const isFull = [...section.querySelectorAll('tbody')].every((body) => body.rows.length > 0);
        return { widget, isFull: isFull && [...section.querySelectorAll('[data-value]')].every((figure) => figure.textContent !== '') };
      }),
    );

    assert.deepEqual(widgets, Array.from({ length: 12 }, (_, index) => ({ widget: String(index + 1), isFull: true })));
    assert.deepEqual(await site.page.$$eval('[data-unit]', (units) => [...new Set(units.map((unit) => unit.textContent))]), ['亿元']);
  });

  test('1: totals', inBrowser, async () => {
    const { overall } = await statistics(`overall { annualPlan ${yi} completedThisYear ${yi} completionRate timeProgress lead }`);

    assert.equal(await value('count'), '9');
    assert.equal(await value('totalInvestment'), '25');
    assert.equal(await value('annualPlan'), shown(overall.annualPlan?.amount));
    assert.equal(await value('completedThisYear'), shown(overall.completedThisYear.amount));
    for (const rate of ['completionRate', 'timeProgress', 'lead']) assert.equal(await value(rate), shown(overall[rate]));
  });

  test('2: months, as rows and as a curve', inBrowser, async () => {
    const { months } = await statistics(
      `months { month planToDate ${yi} completedToDate ${yi} paidInToDate ${yi} completionRate timeProgress }`,
    );
    const rows = months.map((month) => [
      month.month.slice(0, 7),
      ...[month.planToDate, month.completedToDate, month.paidInToDate].map((money) => money?.amount),
      month.completionRate,
      month.timeProgress,
    ]);

    assert.equal(rows.length, 12);
    assert.deepEqual(await site.rows('months'), texts(rows));
    const plan = rows.map((row, month) => `${month},${row[1]}`).join(' ');
    assert.equal(await site.page.locator('polyline.plan').getAttribute('points'), plan);
  });

  test('3 and 6: funds by source, lights', inBrowser, async () => {
    const { paidInBySource, byLight } = await statistics(`
      paidInBySource { source paidIn ${yi} }
      byLight { light count totalInvestment ${yi} }`);

    assert.deepEqual(
      await site.rows('funds'),
      texts(paidInBySource.map(({ source, paidIn }) => [label('FundingSource', source), paidIn.amount])),
    );
    assert.deepEqual(
      await site.rows('lights'),
      texts(byLight.map((row) => [label('LightColour', row.light), row.count, row.totalInvestment.amount])),
    );
  });

  test('4 and 5: stages, and stages by category', inBrowser, async () => {
    assert.deepEqual(await site.rows('funnel'), [
      ['开工', '', '1', '20'],
      ['建设', '', '8', '5'],
    ]);
    assert.deepEqual(await site.rows('matrix'), [
      ['产业', '1', '1', '2'],
      ['物流', '–', '2', '2'],
      ['安置房、住房', '–', '1', '1'],
      ['科技创新', '–', '2', '2'],
      ['服务业', '–', '1', '1'],
      ['其他', '–', '1', '1'],
    ]);
    assert.deepEqual(await site.page.locator('#matrix tfoot td').allInnerTexts(), ['1', '8', '9']);
  });

  test('7: milestones by status, and those that are due or overdue', inBrowser, async () => {
    const { milestones } = await statistics(`milestones { status count plannedAmount ${yi} paidAmount ${yi} }`);
    const all = await nodes('investmentMilestones(first: 50, order: [{ plannedOn: ASC }])', 'name status daysLate project { name }');
    const late = all.filter(({ status }) => status === 'DUE' || status === 'OVERDUE');

    assert.deepEqual(
      await site.rows('milestones'),
      texts(milestones.map((row) => [label('MilestoneStatus', row.status), row.count, row.plannedAmount.amount, row.paidAmount.amount])),
    );
    assert.deepEqual(
      (await site.rows('late')).map(([name, , status, , days, project]) => [name, status, days, project]),
      texts(late.map((row) => [row.name, label('MilestoneStatus', row.status), row.daysLate, row.project.name])),
    );
  });

  test('8: findings by level and state, and the open ones with their project', inBrowser, async () => {
    assert.deepEqual(await site.rows('findings'), [
      ['重大隐患', '整改提交', '1', '1'],
      ['重大隐患', '销号', '1', '0'],
      ['一般隐患', '整改中', '1', '1'],
      ['一般隐患', '销号', '3', '0'],
    ]);
    const open = (await site.rows('open')).map((row) => row.filter((_, index) => index !== 4));
    assert.deepEqual(open, [
      ['外脚手架连墙件缺失', '重大隐患', '整改提交', '2023-09-28', '海立·海尔合资压缩机郑州生产基地'],
      ['临时通道照明不足', '一般隐患', '整改中', '2023-10-27', '海立·海尔合资压缩机郑州生产基地'],
    ]);
  });

  test('9 and 10: the ranking of organisations, and who has not reported', inBrowser, async () => {
    const { organisationRanking, unreported } = await statistics(`
      organisationRanking { rank organisation { name } figures { completionRate lead } }
      unreported { month count projects { name progress { reportedMonth } } }`);

    assert.deepEqual(
      await site.rows('ranking'),
      texts(organisationRanking.map(({ rank, organisation, figures }) => [rank, organisation?.name, figures.completionRate, figures.lead])),
    );
    assert.equal(await value('unreportedMonth'), unreported.month);
    assert.equal(await value('unreportedCount'), String(unreported.count));
    assert.deepEqual(
      await site.rows('unreported'),
      texts(unreported.projects.map(({ name, progress }) => [name, progress.reportedMonth?.slice(0, 7)])),
    );
    assert.match(await value('lastReportedAt'), /^\d{4}\/\d{1,2}\/\d{1,2} \d{2}:\d{2}$/);
  });

  test('11: jobs and output, target against actual', inBrowser, async () => {
    const { overall } = await statistics(`overall { plannedJobs actualJobs jobsRate plannedOutput ${yi} actualOutput ${yi} outputRate }`);

    for (const figure of ['plannedJobs', 'actualJobs', 'jobsRate', 'outputRate']) assert.equal(await value(figure), shown(overall[figure]));
    for (const figure of ['plannedOutput', 'actualOutput']) assert.equal(await value(figure), shown(overall[figure].amount));
    assert.deepEqual((await site.rows('jobs')).map((row) => row.slice(1)), [
      ['项目', '2025年', '1200', '–'],
      ['分期', '2024年上半年', '600', '85'],
      ['园区', '–', '5000', '–'],
    ]);
    assert.deepEqual((await site.rows('output')).map((row) => row.slice(1)), [
      ['项目', '2026年', '50', '–'],
      ['分期', '2024年下半年', '7', '–'],
      ['园区', '–', '100', '–'],
      ['园区', '2022年', '–', '65'],
    ]);
  });

  test('12: the worst projects first', inBrowser, async () => {
    const all = await nodes(
      'projects(first: 50)',
      'name stage responsibleOrganisation { name } progress { isActive light lead daysBehind openFindings overdueMilestones }',
    );
    const behind = all
      .filter(({ progress }) => progress.isActive && progress.lead !== null)
      .sort((one, other) => one.progress.lead - other.progress.lead);
    const rows = behind.map(({ name, stage, responsibleOrganisation, progress }) => [
      name,
      responsibleOrganisation?.name,
      label('ProjectStage', stage),
      label('LightColour', progress.light),
      ...[progress.lead, progress.daysBehind, progress.openFindings, progress.overdueMilestones],
    ]);

    assert.equal(rows.length, 2);
    assert.deepEqual(await site.rows('worst'), texts(rows));
    assert.equal(rows.find(([name]) => name.startsWith('海立'))[4], -7.7);
  });
});
