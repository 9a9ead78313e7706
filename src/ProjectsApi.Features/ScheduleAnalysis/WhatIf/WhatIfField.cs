using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

/// <summary><c>Project.whatIf(changes)</c>.</summary>
internal static class WhatIfField
{
    public const int MostChanges = 500;


    public static void AddTo(Row<Project> project) => project.Add(new MemberField
    {
        Name = "whatIf",
        Description = "Effect of changes on the schedule without saving them(进度推演)",
        Type = typeof(ScheduleWhatIfType),
        Needs = MemberSet.Of(nameof(Project.Id)),
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<ListGraphType<NonNullGraphType<RecordInputType<ScheduleChangeInput>>>>>
            {
                Name = "changes",
                Description = "Changes, 1 to 500, each of another node; as in applyScheduleChanges(变更)",
            },
            ScheduleField.DataDate()),
        Resolver = new FuncFieldResolver<Project, object>(context =>
        {
            var changes = RecordArgument.ListOf<ScheduleChangeInput>(context, "changes");
            return changes.Count is > 0 and <= MostChanges
                ? ScheduleField.Load<ScheduleWhatIf>(context, async (useCase, projects, request, past, token) =>
                {
                    var rows = await useCase.LoadAsync(projects, past, token);
                    return rows.ToDictionary(schedule => schedule.Key, schedule => Try(context, schedule.Value, changes, request, token));
                })
                : throw ArgumentErrors.Invalid("changes", $"Give 1 to {MostChanges} changes at a time.");
        }),
    }.Cost(ScheduleCosts.Comparison).NullOnlyOnError());

    private static ScheduleWhatIf Try(
        IResolveFieldContext context, ScheduleRows rows, IReadOnlyList<ScheduleChangeInput> changes, ScheduleRequest request,
        CancellationToken cancellationToken)
    {
        var problems = new List<(string Member, Wording Problem)>();
        var result = TryScheduleChanges.Handle(
            rows, changes, request, (member, problem) => problems.Add((member, problem)), cancellationToken);
        return problems.Count == 0
            ? result
            : throw new ContractError(
                    $"The changes cannot be tried. {string.Join(' ', problems.Select(wrong => $"{wrong.Member}: {wrong.Problem}"))}",
                    ErrorCodes.InvalidValue)
                .With("argument", "changes")
                .With(
                    "problems", problems.Select(
                        wrong => new Dictionary<string, object?>
                        {
                            ["field"] = wrong.Member,
                            ["message"] = wrong.Problem.In(context),
                        }).ToList());
    }
}
