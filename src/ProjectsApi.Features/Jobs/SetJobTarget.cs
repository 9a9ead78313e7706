using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Targets;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Jobs;

[Description("Jobs planned for a scope and period; creates or changes the target(设定就业目标)")]
internal sealed record SetJobTargetInput : WriteInput
{
    [Description("Project that contributes, for every scope(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Scope of the target(目标范围)")]
    public required TargetScope Scope { get; init; }

    [Description("Phase of the same project, for scope PHASE only(所属分期)")]
    [IdOf(PhaseRow.TypeName)]
    public Guid? PhaseId { get; init; }

    [Description("Park, for scope PARK only(园区)")]
    public string? ParkName { get; init; }

    [Description("Calendar year, 1900 to 2199; left out for a target without a date(年份)")]
    public int? Year { get; init; }

    [Description("Part of the year; left out for the whole year(年内期间)")]
    public PeriodPart? Part { get; init; }

    [Description("Version that you have read; left out for a new target(期望版本)")]
    public long? ExpectedVersion { get; init; }

    [Description("Jobs planned, persons, zero or more(计划就业人数)")]
    public required int PlannedJobs { get; init; }
}

internal sealed class SetJobTarget : IWriteCase<SetJobTargetInput, JobTarget>
{
    public async Task<JobTarget?> DecideAsync(WriteContext write, SetJobTargetInput input, CancellationToken cancellationToken)
    {
        var key = new TargetKey(input.ProjectId, input.Scope, input.PhaseId, input.ParkName, input.Year, input.Part);
        await key.CheckAsync(write, cancellationToken);
        if (input.PlannedJobs < 0)
        {
            write.AddError("plannedJobs", "The number is negative; give zero or more.");
        }

        var target = await key.FindAsync(write, write.Database.JobTargets, input.ExpectedVersion, cancellationToken)
            ?? key.Add(write, new JobTarget { ProjectId = key.ProjectId, Scope = key.Scope });
        target.PlannedJobs = input.PlannedJobs;
        return target;
    }
}
