using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Reads resources and assignments; invalid values without effect are ignored.</summary>
internal static class ResourceReading
{
    // Microsoft Project writes an assignment to this UID for every task without resources.
    private const int NoResource = -65535;

    /// <returns>The resource; null for a blank row and for UID 0, which means no resource.</returns>
    public static MspdiResource? Resource(MspdiElement element, MspdiFields fields)
    {
        if (fields.Integer("UID") is not { } uid || uid == 0 || fields.Lenient.Flag("IsNull") is true)
        {
            return null;
        }

        return new()
        {
            Uid = uid,
            Name = fields.Text("Name"),
            Kind = Number(element, "Type") is { } kind
                && Enum.IsDefined((ScheduleResourceKind)kind) ? (ScheduleResourceKind)kind : ScheduleResourceKind.Work,
            MaxUnits = element["MaxUnits"]?.Text?.Trim() is { } text && MspdiValues.Decimal(text) is { } units ? units : 1m,
            CalendarUid = fields.Integer("CalendarUID") is { } calendar and >= 0 ? calendar : null,
        };
    }

    /// <returns>The assignment; null for one without a resource.</returns>
    public static MspdiAssignment? Assignment(MspdiElement element, MspdiFields fields)
    {
        if (fields.Integer("TaskUID") is not { } task || fields.Integer("ResourceUID") is not { } resource || resource == NoResource)
        {
            return null;
        }

        return new()
        {
            TaskUid = task,
            ResourceUid = resource,
            Units = fields.Decimal("Units") ?? 1m,
            Work = fields.Duration("Work"),
            ActualWork = fields.Lenient.Duration("ActualWork"),
            Start = fields.Date("Start"),
            Finish = fields.Date("Finish"),
            Delay = Number(element, "Delay") ?? 0,
            LevelingDelay = Number(element, "LevelingDelay") ?? 0,
            WorkContour = Number(element, "WorkContour") ?? 0,
        };
    }

    private static int? Number(MspdiElement element, string name) =>
        element[name]?.Text?.Trim() is { Length: > 0 } text ? MspdiValues.Integer(text) : null;
}
