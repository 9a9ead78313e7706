using System.Text.Json;
using CsCheck;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.ScheduleExchange;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Mspdi;
using ProjectsApi.Mspdi.Tests;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

public sealed class ExchangeRoundTripTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public async Task An_exported_schedule_is_imported_unchanged() => await ScheduleGenerator.Rows.SampleAsync(
        async rows =>
        {
            var file = MspdiWriter.Write(FileOf(rows));
            var reading = await MspdiFile.ReadAsync(file);

            Assert.Empty(reading.Report.Errors);
            Assert.Empty(OfficialSchema.FindingsIn(file));
            var project = Assert.IsType<MspdiProject>(reading.Project);
            var back = ImportMapping.Map(project, reading.Report, rows.Setup.ProjectId, DateTime.UnixEpoch).Rows;
            Assert.Equal(TextOf(rows), TextOf(back));
        },
        iter: 100);

    private static MspdiProject FileOf(ImportedSchedule rows)
    {
        var calendars = rows.Calendars.Select(
            each => new StoredCalendar(each.Id, each.ProjectId, each.Name, each.BuiltInBase, each.BaseId, each.Definition));
        var schedule = new ScheduleRows(rows.Setup.ProjectId, rows.Nodes, rows.Links, rows.Setup, new ProjectCalendars(calendars))
        {
            Assignments = [.. rows.ResourcePlan.Assignments.Select(
                each => StoredAssignment.Of(each, rows.ResourcePlan.Resources.Single(resource => resource.Id == each.ResourceId)))],
        };
        return new ExportMapping(
            "计划", ComputedSchedule.Of(
                schedule, new ScheduleRequest(new(2024, 1, 1)), CancellationToken.None), rows.Baselines,
                rows.ResourcePlan, file: null).Project();
    }

    // Keys are new, so nodes are compared by position and calendars by name.
    private static string TextOf(ImportedSchedule rows)
    {
        var places = rows.Nodes.Select((node, place) => (node.Id, place)).ToDictionary(each => each.Id, each => each.place);
        var names = rows.Calendars.ToDictionary(calendar => calendar.Id, calendar => calendar.Name);
        return JsonSerializer.Serialize(
            new
            {
                Setup = Plain(rows.Setup, "CalendarId"),
                ProjectCalendar = rows.Setup.CalendarId is { } own ? names[own] : null,
                Calendars = rows.Calendars.Select(calendar => Plain(calendar)),
                Nodes = rows.Nodes.Select(node => new
                {
                    Row = Plain(node, "ParentId", "CalendarId"),
                    Parent = node.ParentId is { } parent ? (int?)places[parent] : null,
                    Calendar = node.CalendarId is { } key ? names[key] : null,
                }),
                Resources = rows.ResourcePlan.Resources.Select(resource => new
                {
                    Row = Plain(resource, "CalendarId"),
                    Calendar = resource.CalendarId is { } key ? names[key] : null,
                    Work = rows.ResourcePlan.Assignments.Where(each => each.ResourceId == resource.Id)
                        .Select(each => new { At = places[each.NodeId], Row = Plain(each, "NodeId", "ResourceId") }),
                }),
                Links = rows.Links.Select(
                    link => new
                    {
                        Row = Plain(
                        link, "PredecessorId", "SuccessorId"),
                        From = places[link.PredecessorId],
                        To = places[link.SuccessorId]
                    })
                    .OrderBy(link => link.To).ThenBy(link => link.From),
                Baselines = rows.Baselines.Select(baseline => new
                {
                    Row = Plain(baseline, "Nodes"),
                    Nodes = BaselineNodes.Read(baseline.Nodes).Select(node => node with { Id = Guid.Empty, ParentId = null }),
                }),
            },
            Indented);
    }

    // Columns of a row without its key and navigations.
    private static SortedDictionary<string, string?> Plain(object row, params string[] without) => new(row.GetType().GetProperties()
        .Where(column => column.Name != "Id" && !without.Contains(
            column.Name) && (column.PropertyType.IsValueType || column.PropertyType == typeof(string)))
        .ToDictionary(
            column => column.Name, column => column.GetValue(row) is decimal number ? number.ToString(
                "0.####", System.Globalization.CultureInfo.InvariantCulture) : column.GetValue(row)?.ToString()));
}
