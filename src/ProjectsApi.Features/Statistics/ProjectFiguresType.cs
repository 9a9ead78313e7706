using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Features.Values;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Statistics;

internal sealed class ProjectFiguresType : ObjectGraphType<ProjectFigures>
{
    public ProjectFiguresType()
    {
        Name = "ProjectFigures";
        Description = "Sums over a group of projects. Rates are computed unrounded and shown with one decimal(汇总指标)";
        this.Field("count", f => f.Count, "Projects(项目数)");
        Amount("totalInvestment", f => Money.OfYuan(f.TotalInvestment), "Planned total investment(总投资)");
        Amount("completedSinceStart", f => Money.OfYuan(f.CompletedSinceStart), "Completed since the start(开工累计完成投资)");
        Amount("completedThisYear", f => Money.OfYuan(f.CompletedThisYear), "Completed since 1 January(年度累计完成投资)");
        this.Field(
            "annualPlan", f => Money.OfYuan(f.AnnualPlan), "Sum of the plans of the year; none without a plan(年度计划投资)", typeof(MoneyType));
        AddRates();
        this.Field("plannedJobs", f => f.PlannedJobs, "Jobs planned by the projects themselves for the year(计划就业人数)");
        this.Field("actualJobs", f => f.ActualJobs, "Jobs reached by the projects themselves in the year(实际就业人数)");
        Amount("plannedOutput", f => Money.OfYuan(f.PlannedOutput), "Output value planned by the projects themselves for the year(计划产值)");
        Amount("actualOutput", f => Money.OfYuan(f.ActualOutput), "Output value reached by the projects themselves in the year(实际产值)");
    }

    private void AddRates()
    {
        this.Field(
            "completionRate",
            f => InvestmentProgress.Rounded(InvestmentRates.Completion(f.CompletedThisYear, f.AnnualPlan)),
            "Completed this year, percent of the plans; none without a plan(年度投资完成率)");
        this.Field(
            "timeProgress",
            f => InvestmentProgress.Rounded(TimeProgress.OfCalendarMonths(f.MonthsElapsed)),
            "Months elapsed, percent of the year(序时进度)",
            typeof(NonNullGraphType<DecimalType>));
        this.Field(
            "jobsRate", f => InvestmentProgress.Rounded(InvestmentRates.Completion(f.ActualJobs, f.PlannedJobs)),
            "Jobs reached, percent of the planned ones; none without a plan(就业完成率)");
        this.Field(
            "outputRate", f => InvestmentProgress.Rounded(InvestmentRates.Completion(f.ActualOutput, f.PlannedOutput)),
            "Output value reached, percent of the planned one; none without a plan(产值完成率)");
        this.Field(
            "lead",
            f => InvestmentProgress.Rounded(InvestmentProgress.LeadOf(
                InvestmentRates.Completion(f.CompletedThisYear, f.AnnualPlan), TimeProgress.OfCalendarMonths(f.MonthsElapsed))),
            "Completion rate less time progress, percentage points; negative when late, none without a plan(超欠序时)");
    }

    private void Amount(string name, Expression<Func<ProjectFigures, Money?>> amount, string description) =>
        this.Field(name, amount, description, typeof(NonNullGraphType<MoneyType>));
}
