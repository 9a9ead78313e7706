using System.Text;
using System.Xml.Linq;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Mspdi;
using ProjectsApi.Mspdi.Tests;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

/// <summary>A plan is unchanged after import and export.</summary>
public sealed class MicrosoftProjectRoundTripTests
{
    private static readonly XNamespace Mspdi = MspdiSchema.Namespace;

    // Not compared: values that only Microsoft Project computes, elements of later versions and time-phased data.
    private static readonly HashSet<string> Recomputed =
    [
        "SaveVersion", "BuildNumber", "Name", "Title", "CurrentDate", "FinishDate", "Critical", "StartVariance", "FinishVariance",
        "WorkVariance", "ResumeValid", "Stop", "Resume", "OverAllocated",
        "ActualDuration", "Estimated", "StartSlack", "FinishSlack", "FreeSlack", "TotalSlack", "ManualStart", "ManualFinish",
        "ManualDuration", "OutlineNumber", "IsSubproject",
        "TimephasedData", "ID", "EarlyStart", "EarlyFinish", "LateStart", "LateFinish",
    ];

    // Dates of a summary follow from its children, those of the project summary task from all tasks.
    private static readonly HashSet<string> RecomputedOfSummaries = ["Start", "Finish", "Duration", "RemainingDuration", "WBS"];

    private static readonly string Plan =
        $"""
        {MspdiFile.Head}<GUID>C68BBE1D-FBEC-4238-A2FE-E3B8B15F35B6</GUID><Author>王芳</Author><StartDate>2024-06-03T08:00:00</StartDate>
        <CurrencyCode>EUR</CurrencyCode>
        <ExtendedAttributes><ExtendedAttribute><FieldID>188743731</FieldID><Alias>标段</Alias></ExtendedAttribute></ExtendedAttributes><Tasks>
        <Task><UID>0</UID><GUID>00000000-0000-0000-0000-0000000000AA</GUID><ID>0</ID><Name>全</Name><OutlineLevel>0</OutlineLevel>
        <Notes>项目备注</Notes></Task>
        <Task><UID>40</UID><GUID>00000000-0000-0000-0000-0000000000BB</GUID><ID>1</ID><Name>基础</Name><Type>2</Type>
        <EffortDriven>1</EffortDriven><IgnoreResourceCalendar>1</IgnoreResourceCalendar><OutlineLevel>1</OutlineLevel>
        <Priority>700</Priority><Duration>PT80H0M0S</Duration>
        <DurationFormat>9</DurationFormat><FixedCost>1500</FixedCost><Cost>250000</Cost>
        <PhysicalPercentComplete>30</PhysicalPercentComplete><HyperlinkAddress>http://example.org/a</HyperlinkAddress>
        <Notes>先做&#xD;再看</Notes>
        <ExtendedAttribute><FieldID>188743731</FieldID><Value>一标</Value></ExtendedAttribute>
        <Baseline><Number>0</Number><Interim>0</Interim><Start>2024-06-03T09:30:00</Start><Finish>2024-06-14T15:00:00</Finish>
        <Duration>PT75H0M0S</Duration><DurationFormat>7</DurationFormat><Work>PT60H0M0S</Work><Cost>200000</Cost></Baseline>
        <Baseline><Number>1</Number><Interim>1</Interim><Start>2024-06-04T08:00:00</Start><Finish>2024-06-05T17:00:00</Finish>
        <DurationFormat>7</DurationFormat></Baseline></Task>
        <Task><UID>12</UID><ID>2</ID><Name>主体</Name><OutlineLevel>1</OutlineLevel>
        <Duration>PT8H0M0S</Duration>{MspdiFile.Link(40, "<Type>1</Type><LinkLag>24000</LinkLag><LagFormat>9</LagFormat>")}</Task>
        </Tasks></Project>
        """;

    [Fact]
    public async Task Identities_notes_costs_custom_fields_units_and_baselines_come_back()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        (await api.ImportAsync(await api.HasPersonAsync("王芳"), project, Encoding.UTF8.GetBytes(Plan))).Imported();

        var exported = await api.ExportAsync(project);

        AssertHolds(XDocument.Parse(Plan), XDocument.Parse(exported));
        Assert.Empty(OfficialSchema.FindingsIn(Encoding.UTF8.GetBytes(exported)));
    }

    [Fact]
    public async Task Later_changes_are_not_overwritten_by_the_file()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        (await api.ImportAsync(await api.HasPersonAsync("王芳"), project, Encoding.UTF8.GetBytes(Plan))).Imported();
        await using (var register = await api.OpenAsync())
        {
            var node = register.ScheduleNodes.Single(each => each.Name == "基础");
            (node.Name, node.DurationDays, node.IsElapsed) = ("地基", 3m, true);
            (node.TaskType, node.IsEffortDriven,
                node.IgnoresResourceCalendars) = (ScheduleTaskType.FixedDuration, false, false);
            register.Update(node);
            register.Add(
                new ProjectsApi.Data.Schedules.ScheduleNode
                {
                    ProjectId = project.Id,
                    Ordinal = 3,
                    Name = "装修",
                    Kind = ProjectsApi.Data.Schedules.ScheduleNodeKind.Task
                });
            await register.SaveChangesAsync();
        }

        var back = await MspdiFile.ProjectOfAsync(await api.ExportAsync(project));

        var task = back.Tasks.Single(each => each.Uid == 40);
        Assert.Equal(
            ("地基", MspdiDuration.OfMinutes(3 * 1440), true, "先做\r再看"),
            (task.Name, task.Duration, task.DurationFormat.IsElapsed, task.Notes));
        Assert.Equal((ScheduleTaskType.FixedDuration, false, false), (task.Type, task.IsEffortDriven, task.IgnoreResourceCalendar));
        var added = back.Tasks.Single(each => each.Name == "装修");
        Assert.False(added.Uid is 0 or 12 or 40);
    }

    [Fact]
    public async Task A_replacing_import_exports_its_own_fields_and_the_past_keeps_the_old_ones()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("压缩机基地"));
        (await api.ImportAsync(person, project, Encoding.UTF8.GetBytes(Plan))).Imported();
        api.Clock.Advance(TimeSpan.FromHours(1));
        var then = api.Clock.GetUtcNow();
        api.Clock.Advance(TimeSpan.FromHours(1));
        (await api.ImportAsync(
            person, project, Encoding.UTF8.GetBytes(Plan.Replace("先做", "后做", StringComparison.Ordinal)), ("replace", true))).Imported();

        var now = await api.ExportAsync(project);
        var run = await api.RunAsync(
            $$"""{ projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{then:O}}") { scheduleExport { content } } }""");

        Assert.Contains("后做", now, StringComparison.Ordinal);
        Assert.Contains("先做", run.WithoutErrors().At("projectById.scheduleExport.content")?.ToString(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("mspdi", "task-links-2003.xml")]
    [InlineData("mspdi", "task-links-2010.xml")]
    [InlineData("mspdi", "calendar-recurring-exceptions-2010.xml")]
    [InlineData("mspdi-cases", "F5-manual-links-ss-sf.xml")]
    [InlineData("mspdi-cases", "F6-sf-link-finish-instant.xml")]
    public async Task Files_of_Microsoft_Project_come_back_as_they_went_in(string folder, string name)
    {
        var content = folder == "mspdi" ? SharedFiles.Read(name) : SharedFiles.ReadCase(name);
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("搭接关系");
        (await api.ImportAsync(await api.HasPersonAsync("王芳"), project, content)).Imported();

        var exported = await api.ExportAsync(project);

        using var original = new MemoryStream(content);
        AssertHolds(XDocument.Load(original), XDocument.Parse(exported));
    }

    // Every value of the project and its tasks is equal in the other file.
    private static void AssertHolds(XDocument file, XDocument other)
    {
        Assert.Equal(Leaves(Root(file)), Leaves(Root(other)).Where(leaf => Leaves(Root(file)).Select(NameOf).Contains(NameOf(leaf))));
        var tasks = file.Descendants(Mspdi + "Task").ToList();
        var others = other.Descendants(Mspdi + "Task").ToDictionary(task => task.Element(Mspdi + "UID")?.Value ?? "");
        Assert.NotEmpty(tasks);
        Assert.All(tasks, task =>
        {
            var (mine, theirs) = (Leaves(task), Leaves(others[task.Element(Mspdi + "UID")?.Value ?? ""]));
            var names = mine.Select(NameOf).ToHashSet();
            if (task.Element(Mspdi + "Summary")?.Value == "1" || task.Element(Mspdi + "UID")?.Value == "0")
            {
                names.ExceptWith(RecomputedOfSummaries);
            }

            Assert.Equal(mine.Where(leaf => names.Contains(NameOf(leaf))), theirs.Where(leaf => names.Contains(NameOf(leaf))));
        });
    }

    private static XElement Root(XDocument file) => file.Root ?? throw new InvalidOperationException("The file has no root.");

    private static string NameOf(string leaf) => leaf[..leaf.IndexOf('=', StringComparison.Ordinal)];

    // Values below an element with their paths, without calendars and lists of records.
    private static List<string> Leaves(XElement element) =>
    [
        .. element.Elements().Where(
            child => child.Name.LocalName is not ("Calendars" or "Tasks" or "Resources" or "Assignments") && !Recomputed.Contains(
                child.Name.LocalName))
            .SelectMany(child => child.HasElements ? Leaves(child)
            .Select(leaf => $"{child.Name.LocalName}/{leaf}") : child.Value.Length > 0 ? [$"{child.Name.LocalName}={child.Value}"] : [])
            .Order(StringComparer.Ordinal),
    ];
}
