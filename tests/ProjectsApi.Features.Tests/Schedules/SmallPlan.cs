using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schedules;

/// <summary>A small plan: permit → piles → frame → production, with drawings in parallel.</summary>
internal sealed record SmallPlan(
    Project Project, ScheduleNode Permit, ScheduleNode Piles, ScheduleNode Frame, ScheduleNode Drawings, ScheduleNode Production)
{
    public static async Task<SmallPlan> StartAsync(TestApi api)
    {
        var project = await api.HasProjectAsync("压缩机基地");
        var permit = await api.HasNodeAsync(project, 1, "许可", n => (n.DurationDays, n.PlannedStart) = (5m, new(2023, 4, 10)));
        var piles = await api.HasNodeAsync(project, 2, "桩基", n => n.DurationDays = 10m);
        var frame = await api.HasNodeAsync(project, 3, "主体", n => n.DurationDays = 20m);
        var drawings = await api.HasNodeAsync(project, 4, "图纸", n => n.DurationDays = 8m);
        var production = await api.HasNodeAsync(project, 5, "投产", n => n.Kind = ScheduleNodeKind.Milestone);
        await api.HasLinkAsync(permit, piles);
        await api.HasLinkAsync(piles, frame);
        await api.HasLinkAsync(permit, drawings);
        await api.HasLinkAsync(drawings, frame);
        await api.HasLinkAsync(frame, production);
        return new(project, permit, piles, frame, drawings, production);
    }
}
