using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

/// <summary>Stage history of a project.</summary>
internal static class StageRecord
{
    /// <summary>First day of the present stage; null if unknown.</summary>
    public static async Task<DateOnly?> PresentSinceAsync(WriteContext write, Project project, CancellationToken cancellationToken)
    {
        var latest = await write.Database.StageEntries.Where(e => e.ProjectId == project.Id)
            .OrderByDescending(e => e.EnteredOn).ThenByDescending(e => e.CreatedAt).ThenByDescending(e => e.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return latest?.EnteredOn;
    }

    /// <summary>Stage before a suspension, read from the log; null if the project was registered as suspended.</summary>
    public static async Task<ProjectStage?> SuspendedInAsync(WriteContext write, Project project, CancellationToken cancellationToken)
    {
        if (project.Stage != ProjectStage.Suspended)
        {
            return null;
        }

        // The log escapes quotes in values, so only the name of the column matches.
        const string Column = $"\"{nameof(Project.Stage)}\":";
        var latest = await write.Database.Changes.Where(c => c.EntityId == project.Id && c.Fields.Contains(Column))
            .OrderByDescending(c => c.Sequence).Select(c => c.Fields).FirstOrDefaultAsync(cancellationToken);
        return latest is not null && ChangedFields.Read(latest).Single(field => field.Name == nameof(Project.Stage)).Before is { } before
            ? (ProjectStage)before.GetInt32()
            : null;
    }

    /// <summary>Adds an error for a wrong day of a step.</summary>
    public static async Task CheckDayAsync(
        WriteContext write, Project project, string member, DateOnly day, CancellationToken cancellationToken)
    {
        if (StageRules.ProblemOf(day, await PresentSinceAsync(write, project, cancellationToken), write.Today) is { } problem)
        {
            write.AddError(member, problem);
        }
    }

    /// <summary>Checks the values of a refused step.</summary>
    public static void CheckRefused(WriteContext write, DateOnly day, string? reason) => RowChecks.CheckRefused<StageEntry>(
        write, string.Empty, (nameof(StageEntry.EnteredOn), day), (nameof(StageEntry.Reason), reason));
}
