using System.ComponentModel;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Schedules.Links;

[Description("Time between linked ends; negative for a lead(搭接时间)")]
internal sealed record ScheduleLagInput
{
    [Description("Days, for WORKING_DAYS and ELAPSED_DAYS(天数)")]
    public decimal? Days { get; init; }

    [Description("Percent of the predecessor's duration, for PERCENT and ELAPSED_PERCENT(百分比)")]
    public decimal? Percent { get; init; }

    [Description("Unit(单位)")]
    [DefaultValue(ScheduleLagUnit.WorkingDays)]
    public ScheduleLagUnit Unit { get; init; }

    /// <summary>Sets the lag of a link and reports errors in the input.</summary>
    /// <param name="addError">Receives each error: input member and message.</param>
    /// <param name="link">The link.</param>
    /// <param name="lag">Lag with its unit; null if not given.</param>
    /// <param name="lagDays">Lag in working days, the short form; null if not given.</param>
    internal static void Apply(Action<string, Wording> addError, ScheduleLink link, ScheduleLagInput? lag, decimal? lagDays)
    {
        if (lag is not null && lagDays is not null)
        {
            addError("lagDays", "The lag is given twice; give lag or lagDays.");
        }

        if (lag is not null)
        {
            lag.Check(addError);
            (link.LagDays, link.LagPercent, link.LagUnit) = ScheduleRules.IsPercentage(lag.Unit)
                ? (0m, lag.Percent, lag.Unit) : (lag.Days ?? 0m, null, lag.Unit);
        }
        else if (lagDays is { } days)
        {
            ScheduleTimeChecks.CheckDays(addError, days, "lagDays");
            (link.LagDays, link.LagPercent, link.LagUnit) = (days, null, ScheduleLagUnit.WorkingDays);
        }
    }

    private void Check(Action<string, Wording> addError)
    {
        var (needed, other) = ScheduleRules.IsPercentage(Unit) ? ("percent", "days") : ("days", "percent");
        var (isGiven, isOtherGiven) = ScheduleRules.IsPercentage(Unit)
            ? (Percent is not null, Days is not null) : (Days is not null, Percent is not null);
        if (!isGiven)
        {
            addError($"lag.{needed}", $"A lag of this unit is given as {needed}.");
        }

        if (isOtherGiven)
        {
            addError($"lag.{other}", $"A lag of this unit is given as {needed}; leave {other} out.");
        }

        ScheduleTimeChecks.CheckDays(addError, Days, "lag.days");
        if (!ScheduleRules.HoldsPercent(Percent))
        {
            addError("lag.percent", "The lag is too long; give a smaller percentage.");
        }
    }
}
