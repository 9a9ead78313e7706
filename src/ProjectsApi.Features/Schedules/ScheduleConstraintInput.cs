using System.ComponentModel;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules;

[Description("What a day fixes of a schedule node(限制条件)")]
public sealed record ScheduleConstraintInput
{
    [Description("Kind(类型)")]
    public required ScheduleConstraintKind Kind { get; init; }

    [Description("Day; needed but for AS_SOON_AS_POSSIBLE and AS_LATE_AS_POSSIBLE, which take none(日期)")]
    public DateOnly? On { get; init; }

    [Description("Time of that day; none for the first working minute of a start and the last of a finish, whose midnight ends the day(时刻)")]
    public TimeOnly? At { get; init; }

    /// <summary>Puts it into a node; null is no constraint.</summary>
    internal static void Apply(ScheduleNode node, ScheduleConstraintInput? constraint)
    {
        node.ConstraintKind = constraint?.Kind ?? ScheduleConstraintKind.AsSoonAsPossible;
        node.ConstraintOn = constraint?.On;
        node.ConstraintMinute = DayTime.MinuteOf(constraint?.At, ScheduleRules.FixesFinish(node.ConstraintKind));
    }

    internal void Check(Write write)
    {
        if (ScheduleRules.TakesDay(Kind) && On is null)
        {
            write.Wrong("constraint.on", "A constraint of this kind fixes a day; give it.");
        }
        else if (!ScheduleRules.TakesDay(Kind) && On is not null)
        {
            write.Wrong("constraint.on", "A constraint of this kind takes no day; leave it out.");
        }

        DayTime.Check(write, On, new(At), "constraint.on", "constraint.at");
    }
}
