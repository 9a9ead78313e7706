using System.Globalization;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Investments;

internal static class InvestmentRules
{
    /// <summary>Whether nothing of a project can be reached any more.</summary>
    public static bool IsClosed(ProjectStage stage, DateOnly? actualFinish) => stage == ProjectStage.Cancelled || actualFinish is not null;

    public static MilestoneAssessment Assess(InvestmentMilestone milestone, DateOnly today) => MilestoneAssessment.Of(
        new MilestoneDays(
            milestone.PlannedOn,
            milestone.ForecastOn,
            milestone.ActualOn,
            milestone.CancelledOn,
            AwaitsConfirmation(milestone.ReportedAt, milestone.ConfirmedAt)),
        IsClosed(milestone.Project.Stage, milestone.Project.ActualFinish),
        today);

    /// <summary>Whether something was reported that nobody else has confirmed; facts that were never reported need no confirmation.</summary>
    public static bool AwaitsConfirmation(DateTime? reportedAt, DateTime? confirmedAt) => reportedAt is not null && confirmedAt is null;

    /// <summary>Four eyes: whoever reported does not confirm.</summary>
    public static bool MayConfirm(Guid? reporter, Guid? confirmer) => confirmer is not null && confirmer != reporter;

    /// <summary>Years that the register keeps.</summary>
    public static bool IsYear(int year) => year is >= 1900 and <= 2199;

    /// <summary>First day of a period of the ledger.</summary>
    public static DateOnly FirstDay(int year, int month, TenDayPeriod? tenDay) => new(year, month, tenDay switch
    {
        TenDayPeriod.Middle => 11,
        TenDayPeriod.Last => 21,
        _ => 1,
    });

    /// <summary>Months of a year that have ended with a day, 0 to 12; the last day of a month ends it.</summary>
    public static int MonthsEnded(DateOnly day) => day.AddDays(1).Month == day.Month ? day.Month - 1 : day.Month;

    /// <summary>Months that are planned add up to the year that is planned.</summary>
    /// <returns>What does not add up; null when it does or when only one of them is planned.</returns>
    public static string? Mismatch(decimal? year, IReadOnlyList<decimal> months) =>
        year is { } whole && months.Count > 0 && months.Sum() != whole
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The months add up to {months.Sum():0.####} yuan and the year is planned with {whole:0.####} yuan; both must be the same.")
            : null;
}
