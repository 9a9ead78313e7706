using System.Linq.Expressions;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Features.Lights;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Investments;

/// <summary><c>InvestmentMilestone.lightVerdict(rulePack)</c>.</summary>
internal static class MilestoneLightField
{
    private static readonly Expression<Func<InvestmentMilestoneView, object?>> Reads = m =>
        new object?[] { m.PlannedOn, m.ForecastOn, m.ActualOn, m.CancelledOn, m.ProjectScheduleSetupRulePack };

    public static void AddTo(InvestmentMilestoneType milestone) => milestone.AddField(new ViewField
    {
        Name = "lightVerdict",
        Description = "How it stands by a rule pack, and why(预警结论)",
        Type = typeof(NonNullGraphType<LightVerdictType>),
        Needs = ViewMembers<InvestmentMilestoneView>.BitsOf(Reads),
        Arguments = new QueryArguments(RulePackArgument.Create()),
        Resolver = new FuncFieldResolver<InvestmentMilestoneView, object>(context => Judgement.Of(
            RulePackArgument.Read(context) ?? context.Source.ProjectScheduleSetupRulePack,
            LightSubject.Milestone,
            LightFacts.OfMilestone(PastReads.Today(context), context.Source.PlannedOn, context.Source.ForecastOn, context.Source.ActualOn) with
            {
                IsCancelled = context.Source.CancelledOn is not null,
            })),
    });
}
