using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Writing;

/// <summary>What a target of jobs or output is about; no two targets are about the same.</summary>
internal sealed record TargetKey(Guid ProjectId, TargetScope Scope, Guid? PhaseId, string? ParkName, int? Year, PeriodPart? Part)
{
    /// <summary>A year without a part is the whole year.</summary>
    public bool IsWholeYear => Part is null or PeriodPart.Year;

    /// <summary>Notes what is wrong with the key.</summary>
    public async Task CheckAsync(WriteContext write, CancellationToken cancellationToken)
    {
        // Two of them at once would both find no target of this key.
        await write.LockProjectAsync(ProjectId, cancellationToken);
        await write.FindAsync<Project>(ProjectId, "projectId", cancellationToken);
        CheckScope(write, TargetScope.Phase, PhaseId is not null, "phaseId", "phase");
        CheckScope(write, TargetScope.Park, ParkName is not null, "parkName", "park");
        if (await write.FindAsync<Phase>(PhaseId, "phaseId", cancellationToken) is { } phase && phase.ProjectId != ProjectId)
        {
            write.Wrong("phaseId", "The phase belongs to another project; name one of the target's own project.");
        }

        if (Year is < 1900 or > 2199)
        {
            write.Wrong("year", "Give a calendar year from 1900 to 2199.");
        }

        if (Part is not null && Year is null)
        {
            write.Wrong("part", "A part of a year needs the year; give both or neither.");
        }
    }

    /// <summary>A target that is there is changed by who has read it; one that is not there has no version.</summary>
    public static void Expect(WriteContext write, Entity? target, long? version)
    {
        if (target is not null)
        {
            write.Expect(target, version ?? 0);
        }
        else if (version is not null)
        {
            write.Wrong("expectedVersion", "There is no such target, or none any more; leave the version out to make one.");
        }
    }

    private void CheckScope(WriteContext write, TargetScope scope, bool isNamed, string member, string word)
    {
        if (Scope == scope && !isNamed)
        {
            write.Wrong(member, $"A target of this scope names its {word}.");
        }
        else if (Scope != scope && isNamed)
        {
            write.Wrong(member, $"A target of this scope names no {word}; leave it out.");
        }
    }
}
