using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Schedule, checks and targets of the small register.</summary>
internal static class SmallRegisterSite
{
    public static async Task<ScheduleNode> SeedScheduleAsync(TestApi api, Project project, Organisation office)
    {
        var works = await api.HasNodeAsync(
            project, 1, "厂房建设", n => (n.Kind, n.Wbs) = (ScheduleNodeKind.Summary, "1"), progress: new() { Progress = 62.5m });
        var foundation = await api.HasNodeAsync(
            project, 2, "桩基", n => (n.ParentId, n.Wbs, n.PlannedStart, n.PlannedFinish, n.DurationDays, n.Weight) = (works.Id, "1.1", new(
                2023, 4, 10), new(2023, 6, 30), 55.5m, 0.4m),
                progress: new() { ActualStart = new(2023, 4, 8), ActualFinish = new(2023, 6, 20), Progress = 100m });
        var frame = await api.HasNodeAsync(
            project, 3, "主体结构", n =>
                (n.ParentId, n.Wbs, n.PlannedStart, n.PlannedFinish, n.Weight, n.ResponsibleOrganisationId) = (works.Id, "1.2", new(
                    2023, 7, 1), new(2024, 3, 31), 0.6m, office.Id), progress: new() { Progress = 37.5m });
        await api.HasLinkAsync(foundation, frame, lagDays: 2.5m);
        return works;
    }

    /// <summary>By which rules it is computed; with keys of their own, so that those that tests show go on as they were.</summary>
    public static async Task SeedPlanningAsync(TestApi api, Project project)
    {
        await api.AddAsync(new ScheduleCalendar
        {
            Id = new("01900000-0000-7000-8000-00000000fffe"),
            ProjectId = project.Id,
            Name = "钢结构班组",
            BuiltInBase = BuiltInCalendar.ChineseStatutory,
            Definition = """{"exceptions":[{"name":"高温停工","recurrence":"ONCE","first":"2023-07-20","last":"2023-07-21","times":[]}]}""",
        });
        await api.AddAsync(new ScheduleSetup
        {
            Id = new("01900000-0000-7000-8000-00000000fffd"),
            ProjectId = project.Id,
            Start = new(2023, 4, 10),
            FinishBy = new(2024, 6, 30),
            CalendarId = new("01900000-0000-7000-8000-00000000fffe"),
            CriticalFloatDays = 2.5m,
        });
        await api.AddAsync(new ScheduleBaseline
        {
            Id = new("01900000-0000-7000-8000-00000000fffc"),
            ProjectId = project.Id,
            Name = "初始基线",
            CapturedAt = api.Clock.GetUtcNow().UtcDateTime,
            NodeCount = 1,
            Finish = new(2023, 6, 30),
            Nodes = """[{"id":"01900000-0000-7000-8000-000000000001","ordinal":1,"name":"桩基","kind":"TASK","progress":0}]""",
        });
    }

    public static async Task<SafetyCheck> SeedChecksAndTargetsAsync(
        TestApi api, Project whole, Project logistics, Phase phase, Organisation office)
    {
        await api.HasCheckAsync(whole, new(2024, 1, 12), c => (c.Score, c.Kind) = (79.95m, SafetyCheckKind.Special));
        var check = await api.HasCheckAsync(whole, new(2024, 3, 5), c =>
            (c.Score, c.InspectingOrganisationId, c.Note) = (86m, office.Id, "雨后复查"));
        await api.HasCheckAsync(logistics, new(2024, 2, 1), c => (c.Score, c.HasZeroItem) = (91.5m, true));
        await api.HasFindingAsync(check, "临边防护缺失", f => (f.Measure, f.Deadline) = ("补设护栏", new(2024, 3, 12)));
        await api.HasFindingAsync(
            check, "塔吊限位失效", f => f.HazardLevel = HazardLevel.Major, FindingState.Closed, closedOn: new(2024, 3, 8));
        await api.HasJobsAsync(whole, 2024, 1_200, j => j.ActualJobs = 450);
        await api.HasJobsAsync(whole, 2024, 700, j => (j.Scope, j.PhaseId, j.Part) = (TargetScope.Phase, phase.Id, PeriodPart.H1));
        await api.HasJobsAsync(whole, 2024, 5_000, j => (j.Scope, j.ParkName, j.Year) = (TargetScope.Park, "智能家居产业园", null));
        await api.HasJobsAsync(logistics, 2024, 300, j => j.Part = PeriodPart.Year);
        await api.HasOutputAsync(whole, 2024, 1_500_000_000m, o =>
            (o.ProductName, o.PlannedQuantity, o.QuantityUnit, o.ActualValue) = ("压缩机", 3_000_000m, "台", 210_000_000.75m));
        await api.HasOutputAsync(
            whole, 2024, 10_000_000_000m, o => (o.Scope, o.ParkName, o.Part) = (TargetScope.Park, "智能家居产业园", PeriodPart.Q3));
        return check;
    }
}
