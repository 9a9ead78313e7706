using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Rows of the schedule, the safety and the target slices.</summary>
public static class SiteVerbs
{
    public static Task<ScheduleNode> HasNodeAsync(
        this TestApi api, Project project, int ordinal, string name, Action<ScheduleNode>? with = null, ReportedProgress? progress = null)
    {
        var node =
            new ScheduleNode { Id = api.NextKey(), ProjectId = project.Id, Ordinal = ordinal, Name = name, Kind = ScheduleNodeKind.Task };
        with?.Invoke(node);
        if (progress is not null && node.Kind == ScheduleNodeKind.Summary)
        {
            node.SumUp(progress);
        }
        else if (progress is not null)
        {
            node.Report(progress);
        }

        return api.AddAsync(node);
    }

    public static Task<ScheduleLink> HasLinkAsync(
        this TestApi api, ScheduleNode predecessor, ScheduleNode successor, decimal lagDays = 0m) =>
        api.AddAsync(new ScheduleLink
        {
            Id = api.NextKey(),
            ProjectId = predecessor.ProjectId,
            PredecessorId = predecessor.Id,
            SuccessorId = successor.Id,
            Kind = ScheduleLinkKind.FS,
            LagDays = lagDays,
        });

    public static Task<ScheduleSetup> HasSetupAsync(this TestApi api, Project project, Action<ScheduleSetup>? with = null)
    {
        var setup = new ScheduleSetup { Id = api.NextKey(), ProjectId = project.Id, BuiltInCalendar = BuiltInCalendar.ChineseStatutory };
        with?.Invoke(setup);
        return api.AddAsync(setup);
    }

    /// <summary>A calendar that is the program's for a site, under a name of its own.</summary>
    public static Task<ScheduleCalendar> HasCalendarAsync(
        this TestApi api, Project project, string name, Action<ScheduleCalendar>? with = null)
    {
        var calendar = new ScheduleCalendar
        {
            Id = api.NextKey(),
            ProjectId = project.Id,
            Name = name,
            BuiltInBase = BuiltInCalendar.SevenDaySite,
            Definition = "{}"
        };
        with?.Invoke(calendar);
        return api.AddAsync(calendar);
    }

    public static Task<ScheduleResource> HasResourceAsync(this TestApi api, Project project, string name) =>
        api.AddAsync(new ScheduleResource { Id = api.NextKey(), ProjectId = project.Id, Name = name, Kind = ScheduleResourceKind.Work });

    public static Task<ScheduleAssignment> HasAssignmentAsync(
        this TestApi api, ScheduleNode node, ScheduleResource resource) => api.AddAsync(
        new ScheduleAssignment
        {
            Id = api.NextKey(),
            ProjectId = node.ProjectId,
            NodeId = node.Id,
            ResourceId = resource.Id,
            Units = 1m,
            WorkHours = 8m
        });

    public static Task<ScheduleBaseline> HasBaselineAsync(this TestApi api, Project project, string name) =>
        api.AddAsync(new ScheduleBaseline
        {
            Id = api.NextKey(),
            ProjectId = project.Id,
            Name = name,
            CapturedAt = api.Clock.GetUtcNow().UtcDateTime,
            NodeCount = 0,
            Nodes = "[]",
        });

    public static Task<SafetyCheck> HasCheckAsync(this TestApi api, Project project, DateOnly checkedOn, Action<SafetyCheck>? with = null)
    {
        var check = new SafetyCheck { Id = api.NextKey(), ProjectId = project.Id, CheckedOn = checkedOn, Kind = SafetyCheckKind.Routine };
        with?.Invoke(check);
        return api.AddAsync(check);
    }

    public static Task<Finding> HasFindingAsync(
        this TestApi api, SafetyCheck check, string description, Action<Finding>? with = null, FindingState state = FindingState.Found,
        DateOnly? closedOn = null)
    {
        var finding = new Finding
        {
            Id = api.NextKey(),
            SafetyCheckId = check.Id,
            Description = description,
            HazardLevel = HazardLevel.General,
            State = state,
            ClosedOn = closedOn,
        };
        with?.Invoke(finding);
        return api.AddAsync(finding);
    }

    public static Task<JobTarget> HasJobsAsync(this TestApi api, Project project, int year, int? planned, Action<JobTarget>? with = null)
    {
        var target =
            new JobTarget { Id = api.NextKey(), ProjectId = project.Id, Scope = TargetScope.Project, Year = year, PlannedJobs = planned };
        with?.Invoke(target);
        return api.AddAsync(target);
    }

    public static Task<OutputTarget> HasOutputAsync(
        this TestApi api, Project project, int year, decimal? planned, Action<OutputTarget>? with = null)
    {
        var target = new OutputTarget
        {
            Id = api.NextKey(),
            ProjectId = project.Id,
            Scope = TargetScope.Project,
            Year = year,
            PlannedValue = planned
        };
        with?.Invoke(target);
        return api.AddAsync(target);
    }
}
