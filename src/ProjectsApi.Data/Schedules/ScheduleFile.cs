using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>
/// What an imported file holds beyond the register's own columns (原文件内容), for the export alone. Written once per import and never
/// changed, so it needs neither version nor log: a past reads the last one before it.
/// </summary>
public sealed class ScheduleFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ProjectId { get; init; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Instant of the import, UTC, whole milliseconds.</summary>
    public required DateTime ImportedAt { get; init; }

    /// <summary>Parts by node, as the exchange packs them.</summary>
    public required byte[] Content { get; init; }
}
