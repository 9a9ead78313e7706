using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>
/// Content of an imported file beyond the register's columns (原文件内容), for the export only. An import writes it once, without version
/// and log; a past reads the latest one before it.
/// </summary>
public sealed class ScheduleFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ProjectId { get; init; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Instant of the import, UTC, whole milliseconds.</summary>
    public required DateTime ImportedAt { get; init; }

    /// <summary>File content by node, in the packed form of the exchange.</summary>
    public required byte[] Content { get; init; }
}
