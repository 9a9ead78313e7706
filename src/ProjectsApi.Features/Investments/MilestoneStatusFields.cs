using System.Linq.Expressions;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Investments;

/// <summary>The fields of a milestone that depend on the day.</summary>
internal static class MilestoneStatusFields
{
    private static readonly Expression<Func<InvestmentMilestoneView, object?>> Reads = m =>
        new object?[] { m.PlannedOn, m.ForecastOn, m.ActualOn, m.CancelledOn, m.ReportedAt, m.ConfirmedAt, m.ProjectStage, m.ProjectActualFinish };

    public static void AddTo(InvestmentMilestoneType milestone)
    {
        milestone.AddField(Field(
            "status", typeof(NonNullGraphType<EnumType<MilestoneStatus>>), "Where it stands today(状态)", assessment => assessment.Status));
        milestone.AddField(Field(
            "assessment", typeof(NonNullGraphType<MilestoneAssessmentType>), "Why it stands there(状态依据)", assessment => assessment));
    }

    private static ViewField Field(string name, Type type, string description, Func<MilestoneAssessment, object> show) => new()
    {
        Name = name,
        Type = type,
        Description = description,
        Needs = ViewMembers<InvestmentMilestoneView>.BitsOf(Reads),
        Resolver = new FuncFieldResolver<InvestmentMilestoneView, object>(context => show(InvestmentRules.Assess(context.Source, PastReads.Today(context)))),
    };
}
