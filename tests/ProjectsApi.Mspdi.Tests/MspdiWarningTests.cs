
namespace ProjectsApi.Mspdi.Tests;

public sealed class MspdiWarningTests
{
    [Theory]
    [InlineData("<Active>0</Active>", MspdiWarningKind.InactiveTask)]
    [InlineData("<ExternalTask>1</ExternalTask>", MspdiWarningKind.ExternalTask)]
    [InlineData("<IsSubproject>1</IsSubproject><SubprojectName>C:\\b.mpp</SubprojectName>", MspdiWarningKind.Subproject)]
    [InlineData("<IsNull>1</IsNull>", MspdiWarningKind.BlankRow)]
    [InlineData("<ExtendedAttribute><FieldID>188743731</FieldID><Value>x</Value></ExtendedAttribute>", MspdiWarningKind.CustomFields)]
    [InlineData("<Cost>1500</Cost>", MspdiWarningKind.Costs)]
    [InlineData("<FixedCost>1E+3</FixedCost>", MspdiWarningKind.Costs)]
    [InlineData("<HyperlinkAddress>http://example.org</HyperlinkAddress>", MspdiWarningKind.Hyperlink)]
    [InlineData("<LevelingDelay>4800</LevelingDelay>", MspdiWarningKind.LevelingDelay)]
    [InlineData("<Baseline><Number>1</Number><Interim>1</Interim></Baseline>", MspdiWarningKind.InterimPlan)]
    [InlineData("<Baseline><Number>1</Number></Baseline><Baseline><Number>1</Number></Baseline>", MspdiWarningKind.SecondBaseline)]
    [InlineData(
        "<Baseline><Number>1</Number><Start>2024-01-03T08:00:00</Start><Finish>2024-01-02T17:00:00</Finish></Baseline>",
        MspdiWarningKind.BaselineOrder)]
    [InlineData("<Duration>PT8H0M1S</Duration>", MspdiWarningKind.RoundedDuration)]
    [InlineData("<DurationFormat>99</DurationFormat>", MspdiWarningKind.DurationFormat)]
    [InlineData("<Start>2024-01-02T08:00:00+08:00</Start>", MspdiWarningKind.TimeZone)]
    [InlineData(
        "<PredecessorLink><PredecessorUID>1</PredecessorUID><LinkLag>480</LinkLag><LagFormat>21</LagFormat></PredecessorLink>",
        MspdiWarningKind.LagFormat)]
    [InlineData(
        "<PredecessorLink><PredecessorUID>77</PredecessorUID><CrossProject>1</CrossProject>"
            + "<CrossProjectName>C:\\a.mpp\\5</CrossProjectName></PredecessorLink>", MspdiWarningKind.CrossProjectLink)]
    [InlineData(
        "<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink><PredecessorLink>"
            + "<PredecessorUID>1</PredecessorUID><Type>0</Type></PredecessorLink>", MspdiWarningKind.SecondLink)]
    public async Task Unmapped_content_gives_a_warning_with_its_task(string fields, MspdiWarningKind kind)
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(MspdiFile.Task(1), MspdiFile.Task(2, fields, name: "安装")));

        Assert.NotNull(reading.Project);
        var loss = Assert.Single(reading.Report.Warnings, loss => loss.Kind != MspdiWarningKind.MissingCalendar);
        Assert.Equal((kind, 4, 2, "安装"), (loss.Kind, loss.Line, loss.TaskUid, loss.TaskName));
        Assert.EndsWith(".", loss.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ordinary_task_gives_no_warning()
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(
            MspdiFile.Task(1), MspdiFile.Task(
                2, "<Cost>0</Cost><FixedCost>0.00</FixedCost><LevelingDelay>0</LevelingDelay><Active>1</Active>" + MspdiFile.Link(
                    1, "<LagFormat>52</LagFormat>"))));

        Assert.Equal(MspdiWarningKind.MissingCalendar, Assert.Single(reading.Report.Warnings).Kind);
    }

    [Fact]
    public async Task Resources_and_assignments_are_counted_and_kept()
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(MspdiFile.Task(1), MspdiFile.Task(2)).Replace("</Project>", """
            <Resources><Resource><UID>0</UID></Resource><Resource><UID>1</UID><Name>塔吊</Name></Resource></Resources>
            <Assignments><Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>-65535</ResourceUID></Assignment>
            <Assignment><UID>2</UID><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID></Assignment></Assignments></Project>
            """, StringComparison.Ordinal));

        Assert.Equal((1, 1), (reading.Report.Read.Resources, reading.Report.Read.Assignments));
        Assert.Equal((1, 1), (reading.Report.Mapped.Resources, reading.Report.Mapped.Assignments));
        Assert.DoesNotContain(reading.Report.Warnings, loss => loss.Kind == MspdiWarningKind.Assignments);
    }

    [Fact]
    public async Task Links_and_assignments_of_a_left_out_task_are_left_out()
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(
            "<Task><UID>1</UID><OutlineLevel>1</OutlineLevel><Summary>1</Summary><Active>0</Active></Task>",
            "<Task><UID>2</UID><OutlineLevel>2</OutlineLevel></Task>",
            MspdiFile.Task(3, MspdiFile.Link(2))));

        Assert.Equal(
            [(MspdiWarningKind.InactiveTask, 1), (MspdiWarningKind.InactiveTask, 2), (MspdiWarningKind.LinkOfTaskLeftOut, 3)],
            reading.Report.Warnings.Where(loss => loss.TaskUid is not null).Select(loss => (loss.Kind, loss.TaskUid ?? 0)));
        Assert.Equal((1, 0), (reading.Report.Mapped.Tasks, reading.Report.Mapped.Links));
    }

    [Theory]
    [InlineData("2024-01-02T08:00:00", "2024-01-05T17:00:00", "PT32H0M0S", false)]
    [InlineData("2024-01-05T08:00:00", "2024-01-08T17:00:00", "PT16H0M0S", false)]
    [InlineData("2024-01-02T08:00:00", "2024-01-05T17:00:00", "PT16H0M0S", true)]
    public async Task A_task_with_more_working_time_than_duration_is_split(string start, string finish, string duration, bool isSplit)
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(
            MspdiFile.Task(1, $"<Start>{start}</Start><Finish>{finish}</Finish><Duration>{duration}</Duration>")));

        Assert.Equal(isSplit, reading.Report.Warnings.Any(loss => loss.Kind == MspdiWarningKind.Split));
    }

    [Fact]
    public async Task Splits_are_not_checked_on_calendars_that_would_take_minutes()
    {
        const string range = "<TimePeriod><FromDate>1984-01-01T00:00:00</FromDate><ToDate>2149-12-31T23:59:00</ToDate></TimePeriod>";
        var exceptions = string.Concat(
            Enumerable.Repeat($"<Exception>{range}<Type>6</Type><Period>1</Period><DaysOfWeek>1</DaysOfWeek></Exception>", 5000));
        var task = MspdiFile.Task(
            1, "<Start>2024-01-02T08:00:00</Start><Finish>2024-01-05T17:00:00</Finish><Duration>PT16H0M0S</Duration>");

        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(task).Replace(
            "<Tasks>",
            $"<CalendarUID>1</CalendarUID><Calendars><Calendar><UID>1</UID><Exceptions>{exceptions}</Exceptions></Calendar>"
                + "</Calendars><Tasks>", StringComparison.Ordinal));

        var loss = Assert.Single(reading.Report.Warnings);
        Assert.Equal((MspdiWarningKind.Split, null), (loss.Kind, loss.TaskUid));
    }

    [Fact]
    public async Task Calendars_of_unassigned_resources_and_days_without_times_give_warnings()
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(MspdiFile.Task(1)).Replace("<Tasks>", """
            <CalendarUID>1</CalendarUID><Calendars>
            <Calendar><UID>1</UID><IsBaseCalendar>1</IsBaseCalendar><WeekDays><WeekDay><DayType>1</DayType><DayWorking>1</DayWorking></WeekDay></WeekDays></Calendar>
            <Calendar><UID>2</UID><IsBaseCalendar>0</IsBaseCalendar><BaseCalendarUID>1</BaseCalendarUID></Calendar>
            <Calendar><UID>3</UID><IsBaseCalendar>0</IsBaseCalendar><BaseCalendarUID>1</BaseCalendarUID>
            <WeekDays><WeekDay><DayType>2</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays></Calendar></Calendars><Tasks>
            """, StringComparison.Ordinal));

        Assert.Equal(
            [(MspdiWarningKind.MissingWorkingTimes, 4), (MspdiWarningKind.ResourceCalendar, 6)],
            reading.Report.Warnings.Select(loss => (loss.Kind, loss.Line)));
        Assert.Equal((3, 1), (reading.Report.Read.Calendars, reading.Report.Mapped.Calendars));
    }

    [Fact]
    public async Task A_calendar_without_working_time_or_effect_is_left_out()
    {
        var week = string.Concat(
            Enumerable.Range(1, 7).Select(day => $"<WeekDay><DayType>{day}</DayType><DayWorking>0</DayWorking></WeekDay>"));
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(MspdiFile.Task(1)).Replace("<Tasks>", $"""
            <CalendarUID>1</CalendarUID><Calendars>
            <Calendar><UID>1</UID><Name>Standard</Name></Calendar>
            <Calendar><UID>2</UID><Name>停工</Name><WeekDays>{week}</WeekDays></Calendar></Calendars><Tasks>
            """, StringComparison.Ordinal));

        Assert.NotNull(reading.Project);
        Assert.Equal([(MspdiWarningKind.UnworkedCalendar, 5)], reading.Report.Warnings.Select(loss => (loss.Kind, loss.Line)));
        Assert.Equal((2, 1), (reading.Report.Read.Calendars, reading.Report.Mapped.Calendars));
    }

    [Fact]
    public async Task Long_lists_of_warnings_are_counted()
    {
        var tasks = Enumerable.Range(1, 30).Select(uid => MspdiFile.Task(uid, "<Active>0</Active>"));

        var reading = await MspdiFile.ReadAsync(
            System.Text.Encoding.UTF8.GetBytes(MspdiFile.WithTasks([.. tasks])), MspdiLimits.Default with { ListedWarnings = 10 });

        Assert.NotNull(reading.Project);
        Assert.Equal((10, 21), (reading.Report.Warnings.Count, reading.Report.WarningsNotListed));
    }
}
