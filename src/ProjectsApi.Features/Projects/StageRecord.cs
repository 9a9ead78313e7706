using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

/// <summary>What the register knows of the way of a project through its stages.</summary>
internal static class StageRecord
{
    /// <summary>Day on which the present stage was entered; null when it is not known.</summary>
    public static async Task<DateOnly?> PresentSinceAsync(WriteContext write, Project project, CancellationToken cancellationToken)
    {
        var latest = await write.Database.StageEntries.Where(e => e.ProjectId == project.Id)
            .OrderByDescending(e => e.EnteredOn).ThenByDescending(e => e.CreatedAt).ThenByDescending(e => e.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return latest?.EnteredOn;
    }

    /// <summary>Stage that a suspended project was in before, from the log, which knows it of every project suspended here.</summary>
    public static async Task<ProjectStage?> SuspendedInAsync(WriteContext write, Project project, CancellationToken cancellationToken)
    {
        if (project.Stage != ProjectStage.Suspended)
        {
            return null;
        }

        // A quote within a text is escaped in the log, so that only the column itself is written like this.
        const string Column = $"\"{nameof(Project.Stage)}\":";
        var latest = await write.Database.Changes.Where(c => c.EntityId == project.Id && c.Fields.Contains(Column))
            .OrderByDescending(c => c.Sequence).Select(c => c.Fields).FirstOrDefaultAsync(cancellationToken);
        return latest is not null && ChangedFields.Read(latest).Single(field => field.Name == nameof(Project.Stage)).Before is { } before
            ? (ProjectStage)before.GetInt32()
            : null;
    }

    /// <summary>Notes what is wrong with the day of a step.</summary>
    public static async Task CheckDayAsync(
        WriteContext write, Project project, string member, DateOnly day, CancellationToken cancellationToken)
    {
        if (StageRules.ProblemOf(day, await PresentSinceAsync(write, project, cancellationToken), write.Today) is { } problem)
        {
            write.Wrong(member, problem);
        }
    }

    /// <summary>Checks the values of a step that is not taken.</summary>
    public static void CheckRefused(WriteContext write, DateOnly day, string? reason) => RowChecks.CheckRefused<StageEntry>(
        write, string.Empty, (nameof(StageEntry.EnteredOn), day), (nameof(StageEntry.Reason), reason));
}
