using System.ComponentModel;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Rule that ties an activity to a date, numbered as MSPDI numbers <c>ConstraintType</c>.</summary>
[Description("Kind of constraint of a schedule node (限制条件)")]
public enum ScheduleConstraintKind
{
    /// <summary>As early as its links allow.</summary>
    [Description("As soon as its links allow; takes no day (越早越好)")]
    AsSoonAsPossible = 0,

    /// <summary>As late as its successors and the project's finish allow. Its successors follow its late dates.</summary>
    [Description("As late as its links allow; takes no day (越晚越好)")]
    AsLateAsPossible = 1,

    /// <summary>Starts at the date, against its links if need be.</summary>
    [Description("Starts on the day, regardless of its links (必须开始于)")]
    MustStartOn = 2,

    /// <summary>Finishes at the date, against its links if need be.</summary>
    [Description("Finishes on the day, regardless of its links (必须完成于)")]
    MustFinishOn = 3,

    /// <summary>Starts at the date or later.</summary>
    [Description("Starts on the day or later (不得早于…开始)")]
    StartNoEarlierThan = 4,

    /// <summary>Starts at the date or earlier, against its links if need be.</summary>
    [Description("Starts on the day or earlier (不得晚于…开始)")]
    StartNoLaterThan = 5,

    /// <summary>Finishes at the date or later.</summary>
    [Description("Finishes on the day or later (不得早于…完成)")]
    FinishNoEarlierThan = 6,

    /// <summary>Finishes at the date or earlier, against its links if need be.</summary>
    [Description("Finishes on the day or earlier (不得晚于…完成)")]
    FinishNoLaterThan = 7,
}
