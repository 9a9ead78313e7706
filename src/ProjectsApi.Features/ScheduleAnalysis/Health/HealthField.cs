using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Health;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.ScheduleAnalysis.Health;

/// <summary><c>ProjectSchedule.health(baseline)</c>.</summary>
internal static class HealthField
{
    private const int Checks = 14;

    public static void AddTo(ProjectScheduleType schedule) => schedule
        .Field<NonNullGraphType<ListGraphType<NonNullGraphType<HealthCheckType>>>>("health")
        .Description("The 14 DCMA checks with their failing nodes; none if the schedule has no dates(计划健康检查)")
        .Argument<IdGraphType>("baseline", argument =>
            argument.Description = "Baseline for the finishes; the latest of the project when absent(对照基线)")
        .Resolve(context => context.Source.Pass is { } pass
            ? RequestContext.Of(context).Loaders.Of(context, Asked, Loader).Load(context.Source.Rows.ProjectId, Show(context, pass))
            : Array.Empty<HealthCheckView>())
        .FieldType.AssumeSize(Checks);

    private static BaselineKey Asked(IResolveFieldContext context) =>
        new(context.GetArgument<string?>("baseline") is { } id ? GlobalId.DecodeKey(id, ScheduleBaselineRow.TypeName) : null);

    private static BatchLoader<Guid, BaselineFinishes> Loader(IResolveFieldContext context, BaselineKey asked)
    {
        var find = context.Service<FindBaselineFinishes>();
        var past = PastReads.Contexts(context);
        return new((projects, token) => find.HandleAsync(projects, asked.Baseline, past, token));
    }

    private static Func<BaselineFinishes?, object?> Show(IResolveFieldContext<ComputedSchedule> context, SchedulePass pass)
    {
        var (schedule, asked, token) = (context.Source, Asked(context), context.CancellationToken);
        return finishes => finishes is null && asked.Baseline is not null
            ? throw ArgumentErrors.Invalid("baseline", "The project has no such baseline; take the id of one of its baselines.")
            : ScheduleHealth.Of(
                new HealthSubject(
                    pass)
                { MinutesPerDay = schedule.Rows.Setup.MinutesPerDay, BaselineFinishes = finishes?.Of(schedule.Rows.Nodes) },
                token).Select(check => new HealthCheckView(schedule, check)).ToList();
    }

    private sealed record BaselineKey(Guid? Baseline);
}
