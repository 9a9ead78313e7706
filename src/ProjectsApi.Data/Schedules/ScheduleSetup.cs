using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>By which rules the schedule of a project is computed (进度计算设置); a project without one goes by the values given here.</summary>
public sealed class ScheduleSetup : Entity
{
    public const int DefaultMinutesPerDay = 480;

    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Day before which nothing starts; none for the first day that the nodes name.</summary>
    public DateOnly? Start { get; set; }

    /// <summary>Minute of that day, 0 to 1440; none for its first working minute.</summary>
    public int? StartMinute { get; set; }

    /// <summary>Last day that the whole may take, inclusive.</summary>
    public DateOnly? FinishBy { get; set; }

    /// <summary>Whether it is laid backwards from <see cref="FinishBy"/> instead of forwards from <see cref="Start"/>.</summary>
    public bool IsFromFinish { get; set; }

    /// <summary>Day up to which progress is known: what remains is done from its beginning on.</summary>
    public DateOnly? DataDate { get; set; }

    public BuiltInCalendar? BuiltInCalendar { get; set; }

    public Guid? CalendarId { get; set; }

    public ScheduleCalendar? Calendar { get; set; }

    public ScheduleLagCalendar LagCalendar { get; set; } = ScheduleLagCalendar.Successor;

    public ScheduleProgressRule ProgressRule { get; set; } = ScheduleProgressRule.RetainedLogic;

    public ScheduleCriticality Criticality { get; set; } = ScheduleCriticality.TotalFloat;

    /// <summary>Total float up to which a node is critical, working days.</summary>
    public decimal CriticalFloatDays { get; set; }

    /// <summary>Whether a constraint moves a node before what its links allow; if not, it only caps the late days.</summary>
    public bool HonorsConstraints { get; set; } = true;

    /// <summary>Minutes of work in a day of a duration.</summary>
    public int MinutesPerDay { get; set; } = DefaultMinutesPerDay;

    /// <summary>Key of the rules that the lights go by; none for the ones of the program.</summary>
    public string? RulePack { get; set; }
}
