using ProjectsApi.Contract.Languages;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Codes;

namespace ProjectsApi.Features.Projects;

internal static class ProjectRules
{
    /// <summary>Errors in the values of a project, by input member.</summary>
    public static IEnumerable<(string Member, Wording Message)> Problems(Project project, DateOnly today) =>
        [.. OfIdentity(project), .. OfPlace(project), .. OfFigures(project), .. OfDays(project, today)];

    private static IEnumerable<(string Member, Wording Message)> OfIdentity(Project project)
    {
        // The checks of all columns report a blank text.
        if (!string.IsNullOrWhiteSpace(project.Code) && !NationalProjectCode.TryParse(project.Code, out _, out var error))
        {
            yield return ("code", CodeErrors.MessageOf(error));
        }

        if (project.IndustryCode is not null && project.IndustryCodeEdition is null)
        {
            yield return ("industryCodeEdition",
                "An industry code needs its edition, because its meaning changes between editions; give the edition.");
        }
    }

    private static IEnumerable<(string Member, Wording Message)> OfPlace(Project project)
    {
        if (project.Latitude is < -90 or > 90)
        {
            yield return ("latitude", "A latitude is -90 to 90 degrees.");
        }

        if (project.Longitude is < -180 or > 180)
        {
            yield return ("longitude", "A longitude is -180 to 180 degrees.");
        }

        if (project.Latitude is null != project.Longitude is null)
        {
            yield return (project.Latitude is null ? "latitude" : "longitude", "Give latitude and longitude together, or neither.");
        }
    }

    private static IEnumerable<(string Member, Wording Message)> OfFigures(Project project)
    {
        if (project.TotalInvestment < 0)
        {
            yield return ("totalInvestment", "The amount is negative; give zero or more.");
        }

        foreach (var problem in CapacityProblems(project.CapacityQuantity, project.CapacityUnit))
        {
            yield return problem;
        }

        if (project.TaktSeconds <= 0)
        {
            yield return ("taktSeconds", "Seconds per unit are more than zero.");
        }

        if (project.PhysicalProgress is < 0 or > 100)
        {
            yield return ("physicalProgress", "Physical progress is 0 to 100 percent.");
        }
    }

    private static IEnumerable<(string Member, Wording Message)> OfDays(Project project, DateOnly today)
    {
        if (project.PlannedFinish < project.PlannedStart)
        {
            yield return ("plannedFinish", $"The plan would finish before it starts on {project.PlannedStart:yyyy-MM-dd}.");
        }

        if (project.ActualFinish < project.ActualStart)
        {
            yield return ("actualFinish", $"Work would have finished before it started on {project.ActualStart:yyyy-MM-dd}.");
        }

        if (project.ActualStart > today)
        {
            yield return ("actualStart", $"The day is after today, {today:yyyy-MM-dd}; use plannedStart for the future.");
        }

        if (project.ActualFinish > today)
        {
            yield return ("actualFinish", $"The day is after today, {today:yyyy-MM-dd}; use plannedFinish for the future.");
        }

        if (project.StatisticsEntryOn > today)
        {
            yield return ("statisticsEntryOn", $"The day is after today, {today:yyyy-MM-dd}; give it after the entry.");
        }
    }

    /// <summary>Errors in a capacity per year of a project or phase, by input member.</summary>
    public static IEnumerable<(string Member, Wording Message)> CapacityProblems(decimal? quantity, string? unit)
    {
        if (quantity < 0)
        {
            yield return ("capacityQuantity", "A capacity is zero or more.");
        }

        if (quantity is not null && unit is null)
        {
            yield return ("capacityUnit", "A quantity needs its unit, such as 台.");
        }
    }
}
