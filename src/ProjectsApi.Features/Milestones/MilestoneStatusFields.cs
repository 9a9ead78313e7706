using System.Linq.Expressions;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Milestones;

/// <summary>Fields of a milestone that depend on the day.</summary>
internal static class MilestoneStatusFields
{
    private static readonly Expression<Func<InvestmentMilestone, object?>> Reads = m =>
        new object?[] { m.PlannedOn, m.ForecastOn, m.ActualOn, m.CancelledOn, m.ReportedAt, m.ConfirmedAt, m.Project.Stage,
            m.Project.ActualFinish };

    public static void AddTo(Row<InvestmentMilestone> milestone)
    {
        milestone.Add(Field(
            "status", typeof(NonNullGraphType<EnumType<MilestoneStatus>>), "Status on the day of the read(状态)",
            assessment => assessment.Status));
        milestone.Add(Field(
            "daysLate", typeof(IntGraphType),
            "Calendar days from the planned day to the actual one or today; none without a planned day or if cancelled(逾期天数)",
            assessment => assessment.DaysLate));
        milestone.Add(Field(
            "assessment", typeof(NonNullGraphType<MilestoneAssessmentType>), "Rule and days that decided the status(状态依据)",
            assessment => assessment));
    }

    private static MemberField Field(string name, Type type, string description, Func<MilestoneAssessment, object?> show) => new()
    {
        Name = name,
        Type = type,
        Description = description,
        Needs = MemberSet.ReadBy(Reads),
        Resolver = new FuncFieldResolver<InvestmentMilestone, object>(
            context => show(MilestoneRules.Assess(context.Source, PastReads.Today(context)))),
    };
}
