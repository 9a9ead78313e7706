using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("What a day fixes of a schedule node (限制条件)")]
// The numbers are those of Microsoft Project's files; a row without any constraint holds zero.
public enum ScheduleConstraintKind
{
    [Description("As soon as its links allow; takes no day (越早越好)")]
    AsSoonAsPossible = 0,

    [Description("As late as its links allow; takes no day (越晚越好)")]
    AsLateAsPossible = 1,

    [Description("Starts on the day, whatever its links say (必须开始于)")]
    MustStartOn = 2,

    [Description("Finishes on the day, whatever its links say (必须完成于)")]
    MustFinishOn = 3,

    [Description("Starts on the day or later (不得早于…开始)")]
    StartNoEarlierThan = 4,

    [Description("Starts on the day or earlier (不得晚于…开始)")]
    StartNoLaterThan = 5,

    [Description("Finishes on the day or later (不得早于…完成)")]
    FinishNoEarlierThan = 6,

    [Description("Finishes on the day or earlier (不得晚于…完成)")]
    FinishNoLaterThan = 7,
}
