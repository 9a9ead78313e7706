using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Data.Tests.Suites;

/// <summary>Values that make a valid row violate exactly one constraint.</summary>
public static class Violation
{
    private static readonly DateOnly Cancelled = new(2023, 4, 9);

    /// <summary>Violations of one constraint, as columns and values; the name of the constraint tells its kind.</summary>
    public static IEnumerable<(string Column, object? Value)[]> Of(ICheckConstraint rule)
    {
        var table = rule.EntityType.GetTableName();
        var parts = rule.ModelName.Split('_', 3)[2].Split('_');
        var (column, forbidden) = (parts[0], parts[1]);
        return Special($"{table}_{column}_{forbidden}") is { } special
            ? [special]
            : Values(rule.EntityType, column, forbidden).Select(v => new[] { v });
    }

    /// <summary>Two columns that must differ by a constraint; null for constraints of another kind.</summary>
    public static (string Column, string Other)? OfTwoColumns(string rule) => rule switch
    {
        "CK_Organisations_Parent_NotItself" or "CK_ScheduleNodes_Parent_NotItself" => ("ParentId", "Id"),
        "CK_ScheduleCalendars_BaseId_NotItself" => ("BaseId", "Id"),
        "CK_ScheduleLinks_Successor_NotItself" => ("SuccessorId", "PredecessorId"),
        "CK_InvestmentRecords_CorrectsId_NotItself" => ("CorrectsId", "Id"),
        "CK_InvestmentMilestones_ConfirmedById_NotReporter" => ("ConfirmedById", "ReportedById"),
        "CK_Findings_RecheckedById_NotSubmitter" => ("RecheckedById", "SubmittedById"),
        _ => null,
    };

    private static IEnumerable<(string Column, object? Value)> Values(IEntityType table, string column, string forbidden)
    {
        if (forbidden.StartsWith("Needs", StringComparison.Ordinal))
        {
            return [(forbidden["Needs".Length..], null)];
        }

        var property = table.FindProperty(column)
            ?? throw new InvalidOperationException($"No way is known to break {table.GetTableName()}_{column}_{forbidden}.");
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return (forbidden switch
        {
            "NotBlank" => ["  ", ""],
            "Length" => [new string('长', (property.GetMaxLength() ?? 0) + 1)],
            "Known" => [Enum.ToObject(type, Enum.IsDefined(type, 0) ? -1 : 0), Enum.ToObject(type, 9999)],
            "NotNegative" when type == typeof(decimal) => [-0.0001m],
            "NotNegative" => [-1],
            "Positive" when type == typeof(decimal) => [0m, -0.0001m],
            "Positive" => [0, -1],
            "NotBeforeStart" => [new DateOnly(2023, 4, 7)],
            "Range" => OutOfRange(column),
            // One more digit before the point than the column has. A percentage would break its range first.
            "Size" => new object[] { (decimal)Math.Pow(10, (property.GetPrecision() - property.GetScale()) ?? 0) },
            _ => throw new InvalidOperationException($"No way is known to break {forbidden}."),
        }).Select(value => (column, (object?)value));
    }

    private static object[] OutOfRange(string column) => column switch
    {
        "Latitude" => [-90.000001m, 90.000001m],
        "Longitude" => [-180.000001m, 180.000001m],
        "Month" => [0, 13],
        "Year" or "TargetYear" => [1899, 2200],
        "MinutesPerDay" => [0, 1441],
        _ when column.EndsWith("Minute", StringComparison.Ordinal) => [-1, 1441],
        // As text, 100.0001 would come before 20 and -0.0001 before 0.
        _ => [-0.0001m, 100.0001m],
    };

    private static (string Column, object? Value)[]? Special(string rule) => rule switch
    {
        "InvestmentMilestones_CancelledOn_NotMet" => [("CancelledOn", Cancelled)],
        // Both quantities need the unit: the other one becomes null too.
        "OutputTargets_PlannedQuantity_NeedsQuantityUnit" => [("QuantityUnit", null), ("ActualQuantity", null)],
        "OutputTargets_ActualQuantity_NeedsQuantityUnit" => [("QuantityUnit", null), ("PlannedQuantity", null)],
        "InvestmentMilestones_CancelReason_NeedsCancelledOn" => [("CancelReason", "停建")],
        "InvestmentMilestones_CancelReason_NotBlank" => [("CancelReason", "  "), ("CancelledOn", Cancelled), ("ActualOn", null)],
        "InvestmentMilestones_CancelReason_Length" =>
            [("CancelReason", new string('长', 4000 + 1)), ("CancelledOn", Cancelled), ("ActualOn", null)],
        "Findings_State_Known" => [("State", (FindingState)9999), ("ClosedOn", null), ("RecheckedById", null)],
        "Findings_State_ByLevel" => [("State", FindingState.Supervised), ("ClosedOn", null), ("RecheckedById", null)],
        "Findings_RecheckedById_OnlyRechecked" => [("State", FindingState.Rectifying), ("ClosedOn", null)],
        "Findings_ClosedOn_OnlyClosed" => [("State", FindingState.Rechecked)],
        "ScheduleNodes_ConstraintKind_Known" => [("ConstraintKind", (ScheduleConstraintKind)9999)],
        "ScheduleNodes_ConstraintOn_ByKind" => [("ConstraintKind", ScheduleConstraintKind.AsLateAsPossible)],
        "ScheduleNodes_ConstraintMinute_NeedsConstraintOn" =>
            [("ConstraintKind", ScheduleConstraintKind.AsSoonAsPossible), ("ConstraintOn", null)],
        "ScheduleNodes_CalendarId_NotBuiltIn" => [("BuiltInCalendar", BuiltInCalendar.Standard)],
        "ScheduleNodes_BuiltInCalendar_Known" => [("BuiltInCalendar", (BuiltInCalendar)9999), ("CalendarId", null)],
        "ScheduleNodes_RiskShape_WithDays" => [("RiskLikelyDays", null)],
        "ScheduleNodes_RiskShape_Known" => [("RiskShape", (ScheduleRiskShape)9999)],
        "ScheduleNodes_RiskMostDays_NotBelowLeast" =>
            [("RiskShape", ScheduleRiskShape.Uniform), ("RiskLikelyDays", null), ("RiskMostDays", 9m)],
        "ScheduleNodes_RiskMostDays_NotBelowLikely" => [("RiskLikelyDays", 100.5m)],
        "ScheduleNodes_RiskLikelyDays_NotBelowLeast" => [("RiskLikelyDays", 9m)],
        "ScheduleLinks_LagPercent_ByUnit" => [("LagUnit", ScheduleLagUnit.WorkingDays)],
        "ScheduleLinks_LagUnit_Known" => [("LagUnit", (ScheduleLagUnit)9999)],
        "ScheduleSetups_CalendarId_XorBuiltIn" => [("BuiltInCalendar", null)],
        "ScheduleResources_CalendarId_NotBuiltIn" => [("BuiltInCalendar", BuiltInCalendar.Standard)],
        "ScheduleResources_BuiltInCalendar_Known" => [("BuiltInCalendar", (BuiltInCalendar)9999), ("CalendarId", null)],
        "ScheduleCalendars_BaseId_NotBuiltIn" => [("BuiltInBase", BuiltInCalendar.Standard)],
        "ScheduleCalendars_BuiltInBase_Known" => [("BuiltInBase", (BuiltInCalendar)9999), ("BaseId", null)],
        "JobTargets_Scope_PhaseNamed" or "OutputTargets_Scope_PhaseNamed" => [("Scope", TargetScope.Phase), ("PhaseId", null)],
        "JobTargets_Scope_ParkNamed" or "OutputTargets_Scope_ParkNamed" => [("Scope", TargetScope.Park), ("ParkName", null)],
        _ => null,
    };
}
