using GraphQL.Types;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Statistics.Counts;

/// <summary>Fields of every <see cref="ProjectCount{TKey}"/>.</summary>
internal static class ProjectCountFields
{
    public static void AddCounts<TKey>(this ObjectGraphType<ProjectCount<TKey>> type)
    {
        type.Field<NonNullGraphType<IntGraphType>>("count").Description("Projects(项目数)").Resolve(context => context.Source.Count);
        type.Field<NonNullGraphType<MoneyType>>("totalInvestment").Description("Planned total investment(总投资)")
            .Resolve(context => Money.OfYuan(context.Source.TotalInvestment));
    }
}
