using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Targets;

/// <summary>Scope and period of a target; no two targets of a kind share them.</summary>
internal sealed record TargetKey(Guid ProjectId, TargetScope Scope, Guid? PhaseId, string? ParkName, int? Year, PeriodPart? Part)
{
    // A year without a part is the whole year.
    private bool IsWholeYear => Part is null or PeriodPart.Year;

    /// <summary>Locks the project, since two writes at once would both find no target, and notes mistakes of the key.</summary>
    public async Task CheckAsync(WriteContext write, CancellationToken cancellationToken)
    {
        await LockedProject.FindAsync(write, ProjectId, expectedVersion: null, cancellationToken);
        CheckScope(
            write, TargetScope.Phase, PhaseId is not null, "phaseId", "A target of this scope names its phase.",
            "A target of this scope names no phase; leave it out.");
        CheckScope(
            write, TargetScope.Park, ParkName is not null, "parkName", "A target of this scope names its park.",
            "A target of this scope names no park; leave it out.");
        if (await write.FindAsync<Phase>(PhaseId, "phaseId", cancellationToken) is { } phase && phase.ProjectId != ProjectId)
        {
            write.AddError("phaseId", "The phase belongs to another project; name one of the target's own project.");
        }

        if (Year is < 1900 or > 2199)
        {
            write.AddError("year", "Give a calendar year from 1900 to 2199.");
        }

        if (Part is not null && Year is null)
        {
            write.AddError("part", "A part of a year needs the year; give both or neither.");
        }
    }

    /// <summary>Finds the target of this key at the version that the caller read. A version without a target is a mistake.</summary>
    public async Task<TTarget?> FindAsync<TTarget>(
        WriteContext write, IQueryable<TTarget> targets, long? expectedVersion, CancellationToken cancellationToken)
        where TTarget : Target
    {
        var target = await targets.AsTracking().OrderBy(t => t.Id).FirstOrDefaultAsync(
            t => t.ProjectId == ProjectId
                && t.Scope == Scope && t.PhaseId == PhaseId && t.ParkName == ParkName && t.Year == Year
                && (t.Part == Part || (IsWholeYear && (t.Part == null || t.Part == PeriodPart.Year))),
            cancellationToken);
        if (target is not null)
        {
            write.ExpectVersion(target, expectedVersion ?? 0);
        }
        else if (expectedVersion is not null)
        {
            write.AddError("expectedVersion", "There is no such target; leave the version out to create one.");
        }

        return target;
    }

    /// <summary>Adds a target of this project and scope, completed by the rest of the key.</summary>
    public TTarget Add<TTarget>(WriteContext write, TTarget target)
        where TTarget : Target
    {
        (target.PhaseId, target.ParkName, target.Year, target.Part) = (PhaseId, ParkName, Year, Part);
        write.Database.Add(target);
        return target;
    }

    private void CheckScope(WriteContext write, TargetScope scope, bool isNamed, string member, Wording missing, Wording surplus)
    {
        if (Scope == scope && !isNamed)
        {
            write.AddError(member, missing);
        }
        else if (Scope != scope && isNamed)
        {
            write.AddError(member, surplus);
        }
    }
}
