using System.Globalization;

namespace ProjectsApi.Mspdi.Tests;

public sealed class MspdiErrorTests
{
    [Theory]
    [InlineData("<Start>2024-13-01T08:00:00</Start>", MspdiErrorKind.BadDate)]
    [InlineData("<Start>28.06.2024</Start>", MspdiErrorKind.BadDate)]
    [InlineData("<Start>1983-12-31T23:59:59</Start>", MspdiErrorKind.BadDate)]
    [InlineData("<Finish>2150-01-01T00:00:00</Finish>", MspdiErrorKind.BadDate)]
    [InlineData("<Finish>2149-12-31T24:00:00</Finish>", MspdiErrorKind.BadDate)]
    [InlineData("<Start>2024-06-28T25:00:00</Start>", MspdiErrorKind.BadDate)]
    [InlineData("<Duration>8h</Duration>", MspdiErrorKind.BadDuration)]
    [InlineData("<Duration>P1Y</Duration>", MspdiErrorKind.BadDuration)]
    [InlineData("<Duration>PT</Duration>", MspdiErrorKind.BadDuration)]
    [InlineData("<Duration>PT999999999H</Duration>", MspdiErrorKind.BadDuration)]
    [InlineData("<Duration>PT1455145H0M0S</Duration>", MspdiErrorKind.BadDuration)]
    [InlineData("<ActualStart>2024-01-03T08:00:00</ActualStart><RemainingDuration>P60632D</RemainingDuration>", MspdiErrorKind.BadDuration)]
    [InlineData(
        "<PredecessorLink><PredecessorUID>1</PredecessorUID><LinkLag>2147483647</LinkLag></PredecessorLink>", MspdiErrorKind.BadValue)]
    [InlineData(
        "<PredecessorLink><PredecessorUID>1</PredecessorUID><LinkLag>-873086411</LinkLag><LagFormat>8</LagFormat></PredecessorLink>",
        MspdiErrorKind.BadValue)]
    [InlineData(
        "<PredecessorLink><PredecessorUID>1</PredecessorUID><LinkLag>87308641</LinkLag><LagFormat>19</LagFormat></PredecessorLink>",
        MspdiErrorKind.BadValue)]
    [InlineData("<Duration>-PT8H0M0S</Duration>", MspdiErrorKind.NegativeDuration)]
    [InlineData("<PercentComplete>101</PercentComplete>", MspdiErrorKind.BadValue)]
    [InlineData("<PercentComplete>viel</PercentComplete>", MspdiErrorKind.BadValue)]
    [InlineData("<Summary>ja</Summary>", MspdiErrorKind.BadValue)]
    [InlineData("<ConstraintType>8</ConstraintType>", MspdiErrorKind.UnknownConstraint)]
    [InlineData("<ConstraintType>2</ConstraintType>", MspdiErrorKind.ConstraintWithoutDate)]
    [InlineData("<CalendarUID>7</CalendarUID>", MspdiErrorKind.UnknownCalendar)]
    [InlineData(
        "<ActualStart>2024-01-03T08:00:00</ActualStart><ActualFinish>2024-01-02T17:00:00</ActualFinish>", MspdiErrorKind.DatesOutOfOrder)]
    [InlineData("<PredecessorLink><PredecessorUID>7</PredecessorUID></PredecessorLink>", MspdiErrorKind.UnknownPredecessor)]
    [InlineData("<PredecessorLink><PredecessorUID>2</PredecessorUID></PredecessorLink>", MspdiErrorKind.LinkToItself)]
    [InlineData("<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>4</Type></PredecessorLink>", MspdiErrorKind.UnknownLinkKind)]
    [InlineData("<PredecessorLink><Type>1</Type><PredecessorUID/></PredecessorLink>", MspdiErrorKind.MissingValue)]
    public async Task A_wrong_value_is_reported_with_line_task_and_remedy(string field, MspdiErrorKind kind)
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(MspdiFile.Task(1), MspdiFile.Task(2, $"\n{field}", name: "安装")));

        Assert.Null(reading.Project);
        var error = reading.Report.Errors[0];
        Assert.Equal((kind, 2, "安装"), (error.Kind, error.TaskUid, error.TaskName));
        Assert.InRange(error.Line, 4, 5);
        Assert.True(error.Position > 0 && error.Message.EndsWith('.') && error.Remedy.EndsWith('.'));
        Assert.Equal(MspdiCounts.None, reading.Report.Mapped);
    }

    [Fact]
    public async Task Each_wrong_value_is_reported_and_long_lists_are_counted()
    {
        var tasks = Enumerable.Range(1, 150).Select(uid => MspdiFile.Task(uid, "<Start>never</Start>"));

        var report = (await MspdiFile.ReadAsync(MspdiFile.WithTasks([.. tasks]))).Report;

        Assert.Equal((100, 50), (report.Errors.Count, report.ErrorsNotListed));
        Assert.Equal(Enumerable.Range(3, 100), report.Errors.Select(error => error.Line));
    }

    [Fact]
    public async Task A_task_needs_a_UID_of_its_own()
    {
        Assert.Equal(
            (MspdiErrorKind.DuplicateTask, 4), await KindAndLineAsync(MspdiFile.WithTasks(MspdiFile.Task(5), "<Task><UID>5</UID></Task>")));
        Assert.Equal((MspdiErrorKind.MissingValue, 3), await KindAndLineAsync(MspdiFile.WithTasks("<Task><Name>x</Name></Task>")));
    }

    [Theory]
    [InlineData("0 1 0", 5)]
    [InlineData("1 -1", 4)]
    public async Task A_level_below_zero_and_a_second_project_break_the_outline(string levels, int line)
    {
        var tasks = levels.Split(' ').Select((level, uid) => $"<Task><UID>{uid}</UID><OutlineLevel>{level}</OutlineLevel></Task>");

        Assert.Equal((MspdiErrorKind.BrokenOutline, line), await KindAndLineAsync(MspdiFile.WithTasks([.. tasks])));
    }

    [Theory]
    [InlineData("<Task><UID>1</UID><OutlineLevel>1</OutlineLevel></Task><Task><UID>2</UID><OutlineLevel>2</OutlineLevel>LINK1</Task>")]
    [InlineData("<Task><UID>1</UID><OutlineLevel>1</OutlineLevel>LINK2</Task><Task><UID>2</UID><OutlineLevel>2</OutlineLevel></Task>")]
    [InlineData("<Task><UID>0</UID><OutlineLevel>0</OutlineLevel></Task><Task><UID>2</UID><OutlineLevel>1</OutlineLevel>LINK0</Task>")]
    public async Task A_summary_is_no_predecessor_of_its_own_parts(string tasks)
    {
        var text = Enumerable.Range(0, 3)
            .Aggregate(tasks, (made, uid) => made.Replace($"LINK{uid}", MspdiFile.Link(uid), StringComparison.Ordinal));

        Assert.Equal(MspdiErrorKind.LinkWithinOutline, (await MspdiFile.ErrorOfAsync(MspdiFile.WithTasks(text))).Kind);
    }

    [Fact]
    public async Task A_loop_of_links_is_reported_with_its_tasks_at_one_of_its_links()
    {
        var error = await MspdiFile.ErrorOfAsync(MspdiFile.WithTasks(
            MspdiFile.Task(1, MspdiFile.Link(3), "一"), MspdiFile.Task(
                2, MspdiFile.Link(1), "二"), MspdiFile.Task(3, MspdiFile.Link(2), "三"), MspdiFile.Task(4, MspdiFile.Link(3))));

        Assert.Equal(MspdiErrorKind.LinkLoop, error.Kind);
        Assert.InRange(error.Line, 3, 5);
        Assert.Contains("1 一 → 2 二 → 3 三", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loop_may_lead_through_a_summary()
    {
        var error = await MspdiFile.ErrorOfAsync(MspdiFile.WithTasks(
            $"<Task><UID>1</UID><OutlineLevel>1</OutlineLevel>{MspdiFile.Link(3)}</Task>",
            "<Task><UID>2</UID><OutlineLevel>2</OutlineLevel></Task>",
            $"<Task><UID>3</UID><OutlineLevel>1</OutlineLevel>{MspdiFile.Link(2)}</Task>"));

        Assert.Equal(MspdiErrorKind.LinkLoop, error.Kind);
        Assert.InRange(error.Line, 3, 5);
    }

    [Theory]
    [InlineData(
        "<UID>1</UID><BaseCalendarUID>2</BaseCalendarUID>", "<UID>2</UID><BaseCalendarUID>1</BaseCalendarUID>",
        MspdiErrorKind.CalendarLoop)]
    [InlineData("<UID>1</UID><BaseCalendarUID>9</BaseCalendarUID>", "<UID>2</UID>", MspdiErrorKind.UnknownCalendar)]
    [InlineData("<UID>1</UID>", "<UID>1</UID>", MspdiErrorKind.DuplicateCalendar)]
    [InlineData("<UID>1</UID><WeekDays><WeekDay><DayType>8</DayType></WeekDay></WeekDays>", "<UID>2</UID>", MspdiErrorKind.BadValue)]
    [InlineData(
        "<UID>1</UID><Exceptions><Exception><TimePeriod><FromDate>2024-01-02T00:00:00</FromDate>"
            + "<ToDate>2024-02-01T23:59:00</ToDate></TimePeriod><Type>6</Type></Exception></Exceptions>",
        "<UID>2</UID>", MspdiErrorKind.BadCalendarException)]
    [InlineData(
        "<UID>1</UID><Exceptions><Exception><TimePeriod><FromDate>2024-01-02T00:00:00</FromDate>"
            + "<ToDate>2024-02-01T23:59:00</ToDate></TimePeriod><Type>8</Type></Exception></Exceptions>",
        "<UID>2</UID>", MspdiErrorKind.BadCalendarException)]
    public async Task A_wrong_calendar_is_reported(string first, string second, MspdiErrorKind kind)
    {
        var file =
            $"{MspdiFile.Head}<Calendars>\n<Calendar>{first}</Calendar>\n<Calendar>{second}</Calendar></Calendars>"
                + "<CalendarUID>1</CalendarUID></Project>";

        var error = await MspdiFile.ErrorOfAsync(file);

        Assert.Equal(kind, error.Kind);
        Assert.InRange(error.Line, 4, 5);
    }

    [Theory]
    [InlineData("17:00:00", "08:00:00", MspdiErrorKind.BadWorkingTime)]
    [InlineData("07:00:00", "08:30:00", MspdiErrorKind.BadWorkingTime)]
    [InlineData("8 Uhr", "09:00:00", MspdiErrorKind.BadTime)]
    public async Task Working_times_follow_one_another(string from, string to, MspdiErrorKind kind)
    {
        var times =
            $"<WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime><WorkingTime><FromTime>{from}"
                + $"</FromTime><ToTime>{to}</ToTime></WorkingTime>";
        var file =
            $"{MspdiFile.Head}<Calendars><Calendar><UID>1</UID><WeekDays><WeekDay><DayType>2</DayType>"
                + $"<DayWorking>1</DayWorking><WorkingTimes>{times}</WorkingTimes></WeekDay></WeekDays></Calendar></Calendars>"
                + "<CalendarUID>1</CalendarUID></Project>";

        Assert.Equal(kind, (await MspdiFile.ReadAsync(file)).Report.Errors[0].Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData(
        "<Exceptions><Exception><TimePeriod><FromDate>1984-01-01T00:00:00</FromDate><ToDate>2149-12-31T23:59:00</ToDate>"
            + "</TimePeriod><DayWorking>0</DayWorking></Exception></Exceptions>")]
    public async Task A_calendar_without_working_time_is_refused_as_project_calendar(string exceptions)
    {
        var isOff = exceptions.Length == 0 ? "0" : "1";
        var week = string.Concat(
            Enumerable.Range(1, 7).Select(
                day => string.Create(
                    CultureInfo.InvariantCulture, $"<WeekDay><DayType>{day}</DayType><DayWorking>{isOff}</DayWorking></WeekDay>")));
        var task = MspdiFile.Task(1, "<Start>2024-01-02T08:00:00</Start><Finish>2024-01-02T17:00:00</Finish><Duration>PT8H0M0S</Duration>");
        var file =
            $"{MspdiFile.Head}<CalendarUID>1</CalendarUID><Calendars><Calendar><UID>1</UID><WeekDays>{week}</WeekDays>"
                + $"{exceptions}</Calendar></Calendars><Tasks>{task}</Tasks></Project>";

        Assert.Equal(MspdiErrorKind.CalendarWithoutWork, (await MspdiFile.ErrorOfAsync(file)).Kind);
    }

    private static async Task<(MspdiErrorKind Kind, int Line)> KindAndLineAsync(string file)
    {
        var error = await MspdiFile.ErrorOfAsync(file);
        return (error.Kind, error.Line);
    }
}
