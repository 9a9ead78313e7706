using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Baselines;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Schedules to be computed.</summary>
internal static class PlanVerbs
{
    public static Task<ScheduleNode> HasTaskAsync(
        this TestApi api, Project project, int ordinal, string name, decimal days, Action<ScheduleNode>? with = null) =>
        api.HasNodeAsync(project, ordinal, name, node =>
        {
            (node.Wbs, node.DurationDays) = ($"{ordinal}", days);
            with?.Invoke(node);
        });

    /// <summary>A schedule that begins on a day.</summary>
    public static Task<ScheduleSetup> HasSetupAsync(
        this TestApi api, Project project, DateOnly start, BuiltInCalendar calendar = BuiltInCalendar.ChineseStatutory) =>
        api.AddAsync(new ScheduleSetup { Id = api.NextKey(), ProjectId = project.Id, Start = start, BuiltInCalendar = calendar });

    public static Task<ScheduleBaseline> HasBaselineAsync(
        this TestApi api, Project project, string name, params IReadOnlyList<BaselineNode> nodes) =>
        api.AddAsync(new ScheduleBaseline
        {
            Id = api.NextKey(),
            ProjectId = project.Id,
            Name = name,
            CapturedAt = new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc),
            NodeCount = nodes.Count,
            Nodes = BaselineNodes.Write(nodes),
        });

    /// <summary>A node as a baseline with computed days remembers it.</summary>
    public static BaselineNode Was(this ScheduleNode node, DateOnly start, DateOnly finish, decimal days) =>
        new()
        {
            Id = node.Id,
            Ordinal = node.Ordinal,
            Wbs = node.Wbs,
            Name = node.Name,
            Kind = node.Kind,
            EarlyStart = start,
            EarlyFinish = finish,
            DurationDays = days,
            Progress = 0m
        };

    /// <summary>What a health check of the only schedule asked for says of one of its members.</summary>
    public static string? Check(this Run run, string kind, string member)
    {
        var place = run.Each("projectById.schedule.health", "kind").ToList().IndexOf(kind);
        return run.At($"projectById.schedule.health.{place}.{member}")?.ToString();
    }
}
