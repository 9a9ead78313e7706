using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Data.Schedules;

/// <summary>Settings of a project's schedule computation (进度计算设置); a project without a row uses the defaults of this class.</summary>
public sealed class ScheduleSetup : Entity
{
    public const int DefaultMinutesPerDay = 480;

    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Day before which nothing starts; null for the earliest day of the nodes.</summary>
    public DateOnly? Start { get; set; }

    /// <summary>Minute of that day, 0 to 1440; null for its first working minute.</summary>
    public int? StartMinute { get; set; }

    /// <summary>Latest day of the whole schedule, inclusive.</summary>
    public DateOnly? FinishBy { get; set; }

    /// <summary>Whether nodes are scheduled backward from <see cref="FinishBy"/> instead of forward from <see cref="Start"/>.</summary>
    public bool IsFromFinish { get; set; }

    /// <summary>Data date: progress is known before it, and remaining work starts at its beginning.</summary>
    public DateOnly? DataDate { get; set; }

    public BuiltInCalendar? BuiltInCalendar { get; set; }

    public Guid? CalendarId { get; set; }

    public ScheduleCalendar? Calendar { get; set; }

    public ScheduleLagCalendar LagCalendar { get; set; } = ScheduleLagCalendar.Successor;

    public ScheduleProgressRule ProgressRule { get; set; } = ScheduleProgressRule.RetainedLogic;

    public ScheduleCriticality Criticality { get; set; } = ScheduleCriticality.TotalFloat;

    /// <summary>Total float up to which a node is critical, working days.</summary>
    public decimal CriticalFloatDays { get; set; }

    /// <summary>Whether a constraint overrides links; otherwise it only limits the late dates.</summary>
    public bool HonorsConstraints { get; set; } = true;

    /// <summary>Working minutes in a day of a duration.</summary>
    public int MinutesPerDay { get; set; } = DefaultMinutesPerDay;

    /// <summary>Key of the rule pack for lights; null for the built-in one.</summary>
    public string? RulePack { get; set; }
}
