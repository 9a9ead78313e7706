using ProjectsApi.Mspdi.Mapping;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Tests;

public sealed class SharedFileTests
{
    private const string Links2003 = "task-links-2003.xml";
    private const string Links2010 = "task-links-2010.xml";
    private const string Exceptions2010 = "calendar-recurring-exceptions-2010.xml";

    private static readonly MspdiDurationFormat Weeks = new(9);

    [SkippableTheory]
    [InlineData(Links2003)]
    [InlineData(Links2010)]
    public async Task Tasks_and_links_are_those_that_Microsoft_Project_saved(string name)
    {
        var reading = await MspdiFile.ReadAsync(SharedFiles.Read(name));

        Assert.Equal((16, 8, 1), (reading.Report.Read.Tasks, reading.Report.Read.Links, reading.Report.Read.Calendars));
        Assert.Equal((16, 8, 1), (reading.Report.Mapped.Tasks, reading.Report.Mapped.Links, reading.Report.Mapped.Calendars));
        Assert.Empty(reading.Report.Warnings);
        var project = Assert.IsType<MspdiProject>(reading.Project);
        Assert.Equal((new(2014, 10, 17, 8, 0, 0), new(2014, 11, 3, 17, 0, 0)), (project.Start, project.Finish));
        Assert.All(project.Tasks.Where(task => task.OutlineLevel > 0), task => Assert.Equal(MspdiDuration.OfMinutes(480), task.Duration));
        Assert.Equal(
            [
                new(1, MspdiLinkKind.FinishToStart, 0, MspdiDurationFormat.Days),
                new(3, MspdiLinkKind.FinishToStart, 4800, MspdiDurationFormat.Days),
                new(5, MspdiLinkKind.FinishToStart, 9600, MspdiDurationFormat.Days),
                new(7, MspdiLinkKind.FinishToStart, 24_000, Weeks),
                new(9, MspdiLinkKind.FinishToStart, 48_000, Weeks),
                new(11, MspdiLinkKind.StartToFinish, 9600, MspdiDurationFormat.Days),
                new(13, MspdiLinkKind.StartToStart, 9600, MspdiDurationFormat.Days),
                new(15, MspdiLinkKind.FinishToFinish, 9600, MspdiDurationFormat.Days),
            ],
            project.Tasks.SelectMany(task => task.Links));
        Assert.Equal((0, 48_000), (project.Tasks[1].FreeSlack, project.Tasks[1].TotalSlack));
        Assert.Equal(new DateTime(2014, 10, 31, 8, 0, 0), project.Tasks[1].LateStart);
    }

    [SkippableFact]
    public async Task Each_recurring_exception_falls_on_the_days_that_the_file_lists_beside_it()
    {
        var project = (await MspdiFile.ReadAsync(SharedFiles.Read(Exceptions2010))).Project;

        Assert.NotNull(project);
        var calendar = Assert.Single(project.Calendars);
        Assert.Equal((27, 7), (calendar.Exceptions.Count, calendar.WeekDays.Count));
        var definition = CalendarMapping.Definitions(project.Calendars)[calendar.Uid];
        var old = CalendarMapping.Definition(calendar with { Exceptions = [] }, null);
        Assert.Equal(DaysOf(old), DaysOf(definition));
        var (byRules, byDays) = (WorkCalendar.Compile(definition), WorkCalendar.Compile(old));
        Assert.All(DaysOf(old), day => Assert.Equal(byDays.PatternOn(day), byRules.PatternOn(day)));
        Assert.Equal([new(540, 780), new(840, 1020)], calendar.Exceptions.Single(exception => exception.IsWorking).Times);
    }

    [SkippableTheory]
    [InlineData(Links2003)]
    [InlineData(Links2010)]
    [InlineData(Exceptions2010)]
    public async Task A_file_that_is_read_and_written_is_unchanged(string name)
    {
        var first = await MspdiFile.ReadAsync(SharedFiles.Read(name));
        var file = MspdiWriter.Write(Assert.IsType<MspdiProject>(first.Project));
        var second = await MspdiFile.ReadAsync(file);

        Assert.Equal(
            MspdiRoundTripTests.AsText(
                MspdiRoundTripTests.Modelled(first.Project)), MspdiRoundTripTests.AsText(MspdiRoundTripTests.Modelled(second.Project)));
        Assert.Equal(file, MspdiWriter.Write(Assert.IsType<MspdiProject>(second.Project)));
        Assert.Empty(OfficialSchema.FindingsIn(file));
    }

    /// <summary>Compares the official order with files that Microsoft Project wrote.</summary>
    [SkippableTheory]
    [InlineData(Links2003)]
    [InlineData(Links2010)]
    public void Microsoft_Project_itself_follows_the_official_order(string name) =>
        Assert.Empty(OfficialSchema.FindingsIn(SharedFiles.Read(name)));

    /// <summary>
    /// The only difference: for a yearly exception by position, Microsoft Project writes the month first. The schema takes precedence.
    /// </summary>
    [SkippableFact]
    public void Microsoft_Project_writes_the_month_of_an_exception_out_of_order()
    {
        var findings = OfficialSchema.FindingsIn(SharedFiles.Read(Exceptions2010));

        Assert.Equal(3, findings.Count);
        Assert.All(findings, finding => Assert.Contains("'Exception'", finding, StringComparison.Ordinal));
    }

    private static IEnumerable<DateOnly> DaysOf(CalendarDefinition definition) =>
        definition.Exceptions.SelectMany(exception => exception.When.Days()).Distinct().Order();
}
