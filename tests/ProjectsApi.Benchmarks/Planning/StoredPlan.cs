using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Benchmarks.Planning;

/// <summary>One schedule in two forms: rows of a register, and input of the engine.</summary>
internal sealed class StoredPlan
{
    private const int Reach = 50;
    private const int MinutesPerDay = 480;

    // A tenth of a day, so that days and minutes are equal.
    private const int Step = 48;

    private static readonly DateOnly Start = new(2024, 1, 2);

    private static readonly WorkCalendar Calendar = WorkCalendar.Compile(ChineseHolidays.Statutory);

    private readonly List<(int Minutes, int[] Predecessors)> _activities = [];

    public StoredPlan(int size)
    {
        var random = new Random(size);
        for (var index = 0; index < size; index++)
        {
            int[] predecessors = index == 0
                ? [] : [.. Enumerable.Range(0, 2).Select(_ => Math.Max(0, index - random.Next(1, Reach))).Distinct()];
            _activities.Add((random.Next(1, 13) * Step, predecessors));
        }
    }

    public int LinkCount => _activities.Sum(activity => activity.Predecessors.Length);

    public ScheduleModel Compile() => ScheduleModel.Compile(
        [.. _activities.Select(activity => new Activity("activity") { Duration = activity.Minutes })],
        [.. _activities.SelectMany(
            (activity, index) => activity.Predecessors.Select(before => new ActivityLink(before, index, ScheduleLinkKind.FS, default)))],
        [Calendar],
        new ScheduleSettings { Start = WallClock.MinuteOf(Start) }).Model ?? throw new InvalidOperationException("The plan has a circle.");

    /// <summary>Writes the schedule into a new register.</summary>
    /// <returns>Key of the project.</returns>
    public async Task<Guid> StoreAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection()
            .AddProjectsData(new DatabaseOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = connectionString })
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
        await using var database = await services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        var project = new Project
        {
            Id = Guid.CreateVersion7(),
            Name = "压缩机基地",
            Category = ProjectCategory.Industry,
            Stage = ProjectStage.UnderConstruction
        };
        var nodes = _activities.Select((activity, index) => new ScheduleNode
        {
            Id = Guid.CreateVersion7(),
            ProjectId = project.Id,
            Ordinal = index + 1,
            Wbs = $"{index + 1}",
            Name = $"节点 {index + 1}",
            Kind = ScheduleNodeKind.Task,
            DurationDays = (decimal)activity.Minutes / MinutesPerDay,
        }).ToList();
        var setup = new ScheduleSetup
        {
            Id = Guid.CreateVersion7(),
            ProjectId = project.Id,
            Start = Start,
            BuiltInCalendar = BuiltInCalendar.ChineseStatutory
        };
        database.AddRange([project, setup, .. nodes]);
        database.AddRange(_activities.SelectMany((activity, index) => activity.Predecessors.Select(before => new ScheduleLink
        {
            Id = Guid.CreateVersion7(),
            ProjectId = project.Id,
            PredecessorId = nodes[before].Id,
            SuccessorId = nodes[index].Id,
            Kind = ScheduleLinkKind.FS,
        })));
        await database.SaveChangesAsync(cancellationToken);
        return project.Id;
    }
}
