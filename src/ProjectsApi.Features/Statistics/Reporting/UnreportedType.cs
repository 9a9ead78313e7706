using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics.Reporting;

internal sealed class UnreportedType : ObjectGraphType<Unreported>
{
    private const int MaxFirst = 50;
    private const string First = "first";

    public UnreportedType(RowType<Project> projectType)
    {
        Name = "Unreported";
        Description = "Projects under construction without a ledger entry for the month. Not reported is not zero(未报项目)";
        Field<NonNullGraphType<LocalDateType>>("month").Description("First day of the month(月份)").Resolve(context => context.Source.Month);
        Field<NonNullGraphType<IntGraphType>>("count").Description("Number of the projects(未报项目数)")
            .ResolveAsync(async context =>
                await context.Service<FindUnreported>().CountAsync(context.Source, context.CancellationToken))
            .FieldType.Cost(DefaultCosts.Resolver);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RowType<Project>>>>>("projects")
            .Description("The first projects by name(未报项目列表)")
            .Argument<NonNullGraphType<IntGraphType>>(First, argument =>
            {
                argument.Description = "Number of projects, 1 to 50(前 n 个)";
                argument.DefaultValue = MaxFirst;
            })
            .ResolveAsync(async context =>
            {
                var first = context.GetArgument<int>(First);
                var keys = first is < 1 or > MaxFirst
                    ? throw ArgumentErrors.Invalid(First, "Give a number from 1 to 50.")
                    : await context.Service<FindUnreported>().HandleAsync(context.Source, first, context.CancellationToken);
                return keys.Select(key => ReferenceField.Load<Project>(context, key, projectType)).ToList();
            })
            .FieldType.Cost(DefaultCosts.Resolver).ListSize(MaxFirst, [First], MaxFirst, [], requireOneSlicingArgument: false);
    }
}
