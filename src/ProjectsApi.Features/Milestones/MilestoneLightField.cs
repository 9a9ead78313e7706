using System.Linq.Expressions;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Lights;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Milestones;

/// <summary><c>InvestmentMilestone.lightVerdict(rulePack)</c>.</summary>
internal static class MilestoneLightField
{
    private static readonly Expression<Func<InvestmentMilestone, object?>> Reads = m =>
        new object?[]
        {
            m.PlannedOn, m.ForecastOn, m.ActualOn, m.CancelledOn, m.Project.ScheduleSetup == null ? null : m.Project.ScheduleSetup.RulePack,
        };

    public static void AddTo(Row<InvestmentMilestone> milestone) => milestone.Add(new MemberField
    {
        Name = "lightVerdict",
        Description = "Light of the milestone by a rule pack, with its reasons(预警结论)",
        Type = typeof(NonNullGraphType<LightVerdictType>),
        Needs = MemberSet.ReadBy(Reads),
        Arguments = new QueryArguments(RulePackArgument.Create()),
        Resolver = new FuncFieldResolver<InvestmentMilestone, object>(context => LightAssessment.Of(
            RulePackArgument.Read(context) ?? context.Source.Project.ScheduleSetup?.RulePack,
            LightSubject.Milestone,
            LightFacts.OfMilestone(
                PastReads.Today(context), context.Source.PlannedOn, context.Source.ForecastOn, context.Source.ActualOn) with
            {
                IsCancelled = context.Source.CancelledOn is not null,
            })),
    });
}
