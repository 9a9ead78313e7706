// The overview of a zone: twelve widgets from one operation, and the labels from another.
import { amount, ask, askLabels, bar, element, fill, put, show } from './api.mjs';

const instant = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
const at = (time) => (time === null ? null : instant.format(new Date(time)));
const svg = (tag) => document.createElementNS('http://www.w3.org/2000/svg', tag);

await show(async () => {
  const [labels, data] = await Promise.all([askLabels(), ask('overview.graphql')]);
  const statistics = data.projectStatistics;
  const light = (colour) => element('span', labels.of('LightColour', colour), `light ${colour}`);
  document.querySelectorAll('[data-unit]').forEach((unit) => unit.append(labels.of('MoneyUnit', unit.dataset.unit)));

  showTotals(statistics);
  showMonths(statistics);
  const sources = statistics.paidInBySource.map(({ source, paidIn }) => [labels.of('FundingSource', source), amount(paidIn)]);
  fill('funds', sources);
  const stages = statistics.byStage.map(({ stage, figures: { count, totalInvestment } }) => [
    labels.of('ProjectStage', stage),
    bar(count, statistics.overall.count),
    count,
    amount(totalInvestment),
  ]);
  fill('funnel', stages);
  showMatrix(statistics, labels);
  fill('lights', statistics.byLight.map((row) => [light(row.light), row.count, amount(row.totalInvestment)]));
  showMilestones(data, labels);
  showFindings(data, labels);
  const ranks = statistics.organisationRanking.map(({ rank, organisation, figures }) => [
    rank,
    organisation?.name ?? null,
    figures.completionRate,
    figures.lead,
  ]);
  fill('ranking', ranks);
  fill('unreported', statistics.unreported.projects.map(({ name, progress }) => [name, progress.reportedMonth?.slice(0, 7) ?? null]));
  showTargets(data, labels);
  const worst = data.worst.nodes.map(({ id, name, stage, responsibleOrganisation, progress }) => [
    linkTo(id, name),
    responsibleOrganisation?.name ?? null,
    labels.of('ProjectStage', stage),
    light(progress.light),
    progress.lead,
    progress.daysBehind,
    progress.openFindings,
    progress.overdueMilestones,
  ]);
  fill('worst', worst);
  const changes = data.changes.nodes.map((change) => [at(change.at), labels.of('ChangeKind', change.kind), change.project?.name ?? null]);
  fill('changes', changes);
});

function showTotals({ asOf, overall, unreported, freshness }) {
  put('asOf', asOf);
  put('count', overall.count);
  put('totalInvestment', amount(overall.totalInvestment));
  put('annualPlan', amount(overall.annualPlan));
  put('completedThisYear', amount(overall.completedThisYear));
  put('completionRate', overall.completionRate);
  put('timeProgress', overall.timeProgress);
  put('lead', overall.lead);
  put('unreportedMonth', unreported.month);
  put('unreportedCount', unreported.count);
  put('lastReportedAt', at(freshness.lastReportedAt));
}

function showMonths({ overall, months }) {
  const rows = months.map(({ month, planToDate, completedToDate, paidInToDate, completionRate, timeProgress }) => [
    month.slice(0, 7),
    amount(planToDate),
    amount(completedToDate),
    amount(paidInToDate),
    completionRate,
    timeProgress,
  ]);
  fill('months', rows);
  drawCurve('#amounts', amount(overall.annualPlan) ?? 1, {
    plan: months.map((month) => amount(month.planToDate)),
    completed: months.map((month) => amount(month.completedToDate)),
    paid: months.map((month) => amount(month.paidInToDate)),
  });
  drawCurve('#rates', 100, { time: months.map((month) => month.timeProgress) });
}

// The view box has the scale of the values, so that the browser places the points.
function drawCurve(place, most, curves) {
  const chart = document.querySelector(place);
  chart.setAttribute('viewBox', `0 -${most} 11 ${most}`);
  for (const [kind, values] of Object.entries(curves)) {
    const line = svg('polyline');
    const points = [...values.entries()].filter(([, value]) => value !== null);
    line.setAttribute('points', points.map(([month, value]) => `${month},${value}`).join(' '));
    line.setAttribute('class', kind);
    chart.append(line);
  }
}

function showMatrix({ overall, byStage, byCategory, byStageAndCategory }, labels) {
  const stages = byStage.map(({ stage }) => stage);
  const counted = ({ category }, stage) =>
    byStageAndCategory.find((cell) => cell.category === category && cell.stage === stage)?.figures.count ?? null;
  const heads = stages.map((stage) => element('th', labels.of('ProjectStage', stage)));
  document.querySelector('#matrix thead tr th').after(...heads);
  const rows = byCategory.map((row) => [
    labels.of('ProjectCategory', row.category),
    ...stages.map((stage) => counted(row, stage)),
    row.figures.count,
  ]);
  fill('matrix', rows);
  const sums = [...byStage.map(({ figures }) => figures.count), overall.count];
  document.querySelector('#matrix tfoot tr').append(...sums.map((count) => element('td', count, 'number')));
}

function showMilestones({ projectStatistics, milestones }, labels) {
  const status = (value) => labels.of('MilestoneStatus', value);
  const counts = projectStatistics.milestones.map((row) => [
    status(row.status),
    row.count,
    amount(row.plannedAmount),
    amount(row.paidAmount),
  ]);
  fill('milestones', counts);
  const late = milestones.nodes.map((row) => [
    row.name,
    labels.of('MilestoneKind', row.kind),
    status(row.status),
    row.plannedOn,
    row.daysLate,
    row.project.name,
  ]);
  fill('late', late);
}

function showFindings({ projectStatistics, findings }, labels) {
  const level = ({ hazardLevel }) => labels.of('HazardLevel', hazardLevel);
  const state = (row) => labels.of('FindingState', row.state);
  fill('findings', projectStatistics.findings.map((row) => [level(row), state(row), row.count, row.overdue]));
  const open = findings.nodes.map((row) => [row.description, level(row), state(row), row.deadline, row.daysOverdue, row.project.name]);
  fill('open', open);
}

function showTargets({ projectStatistics: { overall }, jobTargets, outputTargets }, labels) {
  put('plannedJobs', overall.plannedJobs);
  put('actualJobs', overall.actualJobs);
  put('jobsRate', overall.jobsRate);
  put('plannedOutput', amount(overall.plannedOutput));
  put('actualOutput', amount(overall.actualOutput));
  put('outputRate', overall.outputRate);
  const facts = ({ project, scope, period }) => [project.name, labels.of('TargetScope', scope), period?.chineseLabel ?? null];
  fill('jobs', jobTargets.nodes.map((row) => [...facts(row), row.plannedJobs, row.actualJobs]));
  fill('output', outputTargets.nodes.map((row) => [...facts(row), amount(row.plannedValue), amount(row.actualValue)]));
}

function linkTo(id, name) {
  const link = element('a', name);
  const address = new URL('gantt.html', location.href);
  address.search = location.search;
  address.searchParams.set('project', id);
  link.href = address.href;
  return link;
}
