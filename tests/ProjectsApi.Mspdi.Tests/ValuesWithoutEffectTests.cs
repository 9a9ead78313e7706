
namespace ProjectsApi.Mspdi.Tests;

/// <summary>An invalid value on which no date depends gives a warning, no error.</summary>
public sealed class ValuesWithoutEffectTests
{
    private const string Week = "<WeekDays><WeekDay><DayType>2</DayType><DayWorking>1</DayWorking></WeekDay></WeekDays>";

    [Theory]
    [InlineData("<ConstraintType>0</ConstraintType><ConstraintDate>1970-01-01T00:00:00</ConstraintDate>", MspdiWarningKind.ConstraintDate)]
    [InlineData("<ConstraintType>0</ConstraintType><ConstraintDate>2024-01-02T08:00:00</ConstraintDate>", MspdiWarningKind.ConstraintDate)]
    [InlineData("<ConstraintDate>soon</ConstraintDate>", MspdiWarningKind.ConstraintDate)]
    [InlineData("<ConstraintType>1</ConstraintType><ConstraintDate>1970-01-01T08:00:00</ConstraintDate>", MspdiWarningKind.ConstraintDate)]
    [InlineData("<Deadline>1970-01-01T00:00:00</Deadline>", MspdiWarningKind.NoDate)]
    [InlineData("<Deadline>1969-12-31T16:00:00</Deadline>", MspdiWarningKind.NoDate)]
    [InlineData("<ActualStart>0001-01-01T00:00:00</ActualStart>", MspdiWarningKind.NoDate)]
    [InlineData("<ActualFinish>1899-12-30T00:00:00</ActualFinish>", MspdiWarningKind.NoDate)]
    [InlineData("<ManualStart>never</ManualStart>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<ManualDuration>8h</ManualDuration>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<RemainingDuration>P60632D</RemainingDuration>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<Stop>never</Stop>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<Resume>1950-01-01T00:00:00</Resume>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<EarlyStart>2024-13-01T08:00:00</EarlyStart>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<LateFinish>2199-01-01T08:00:00</LateFinish>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<TotalSlack>99999999999</TotalSlack>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<FinishSlack>1.5</FinishSlack>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<GUID>x</GUID>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<Priority>5000</Priority>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<PhysicalPercentComplete>viel</PhysicalPercentComplete>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<PercentComplete>33.4</PercentComplete>", MspdiWarningKind.FractionOfPercent)]
    [InlineData("<LevelingDelay>x</LevelingDelay>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<DurationFormat>days</DurationFormat>", MspdiWarningKind.DurationFormat)]
    [InlineData("<Start>2024-01-03T08:00:00</Start><Finish>2024-01-02T17:00:00</Finish>", MspdiWarningKind.DateOrder)]
    [InlineData("<Baseline><Number>11</Number></Baseline>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<Baseline><Number>1</Number><Start>1970-01-01T00:00:00</Start></Baseline>", MspdiWarningKind.NoDate)]
    [InlineData("<Baseline><Number>1</Number><Duration>8h</Duration></Baseline>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<Baseline><Number>1</Number><Cost>1,5 Mio</Cost></Baseline>", MspdiWarningKind.ValueWithoutEffect)]
    [InlineData(
        "<Manual>1</Manual><ManualStart>2024-01-02T08:00:00</ManualStart><ConstraintType>9</ConstraintType>",
        MspdiWarningKind.ValueWithoutEffect)]
    [InlineData(
        "<Manual>1</Manual><ManualStart>2024-01-02T08:00:00</ManualStart><ConstraintType>4</ConstraintType>",
        MspdiWarningKind.ValueWithoutEffect)]
    [InlineData("<Summary>1</Summary><Duration>soon</Duration>", MspdiWarningKind.ValueWithoutEffect)]
    public async Task An_invalid_value_of_a_task_gives_a_warning_with_its_line(string fields, MspdiWarningKind kind)
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(MspdiFile.Task(1), MspdiFile.Task(2, fields, name: "安装")));

        Assert.Empty(reading.Report.Errors);
        Assert.NotNull(reading.Project);
        var loss = Assert.Single(reading.Report.Warnings, loss => loss.Kind == kind);
        Assert.Equal((4, 2, "安装"), (loss.Line, loss.TaskUid, loss.TaskName));
        Assert.EndsWith(".", loss.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<DaysPerMonth>0</DaysPerMonth>")]
    [InlineData("<MinutesPerDay>0</MinutesPerDay>")]
    [InlineData("<MinutesPerWeek>-1</MinutesPerWeek>")]
    [InlineData("<DefaultStartTime>8 Uhr</DefaultStartTime>")]
    [InlineData("<DefaultFinishTime>25:00:00</DefaultFinishTime>")]
    [InlineData("<FinishDate>never</FinishDate>")]
    [InlineData("<StatusDate>never</StatusDate>")]
    [InlineData("<HonorConstraints>ja</HonorConstraints>")]
    [InlineData("<CriticalSlackLimit>x</CriticalSlackLimit>")]
    public async Task An_invalid_value_of_the_project_gives_a_warning_and_the_default_applies(string field)
    {
        var reading = await MspdiFile.ReadAsync(
            MspdiFile.WithTasks(MspdiFile.Task(1)).Replace("<Tasks>", $"{field}<Tasks>", StringComparison.Ordinal));

        Assert.Empty(reading.Report.Errors);
        Assert.Equal(3, Assert.Single(reading.Report.Warnings, loss => loss.Kind == MspdiWarningKind.ValueWithoutEffect).Line);
        var project = Assert.IsType<MspdiProject>(reading.Project);
        Assert.Equal(
            (480, 2400, 20, 480, 1020),
            (project.MinutesPerDay, project.MinutesPerWeek, project.DaysPerMonth, project.DefaultStartTime, project.DefaultFinishTime));
    }

    [Theory]
    [InlineData("<Active>0</Active>")]
    [InlineData("<ExternalTask>1</ExternalTask>")]
    public async Task A_task_that_is_left_out_may_hold_anything(string reason)
    {
        const string broken =
            "<Start>never</Start><Duration>-PT8H0M0S</Duration><ConstraintType>2</ConstraintType>"
                + "<CalendarUID>7</CalendarUID><PercentComplete>300</PercentComplete>";
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(
            $"<Task><UID>1</UID><OutlineLevel>1</OutlineLevel>{reason}{broken}{MspdiFile.Link(99)}</Task>",
            $"<Task><UID>2</UID><OutlineLevel>2</OutlineLevel>{broken}{MspdiFile.Link(1)}{MspdiFile.Link(2)}</Task>",
            MspdiFile.Task(3, MspdiFile.Link(2))));

        Assert.Empty(reading.Report.Errors);
        Assert.Equal(1, reading.Report.Mapped.Tasks);
        Assert.Contains(reading.Report.Warnings, loss => loss is { Kind: MspdiWarningKind.ValueWithoutEffect, TaskUid: 1 });
    }

    [Fact]
    public async Task Values_are_read_as_other_programs_write_them()
    {
        var project = await MspdiFile.ProjectOfAsync(MspdiFile.WithTasks(
            MspdiFile.Task(1), MspdiFile.Task(
                2, "<Start>2024-01-02T08:00</Start><Duration>PT7.5H</Duration><Milestone>False</Milestone><Priority>600.0</Priority>"
                    + MspdiFile.Link(1, "<LinkLag>4800.0</LinkLag>"))));

        var task = project.Tasks[1];
        Assert.Equal(
            (new DateTime(2024, 1, 2, 8, 0, 0), 450, false, 600, 4800),
            (task.Start, task.Duration?.Minutes, task.IsMilestone, task.Priority, task.Links[0].Lag));
    }

    [Fact]
    public async Task Tasks_that_wait_for_one_another_do_not_matter_where_they_are_left_out()
    {
        var reading = await MspdiFile.ReadAsync(
            MspdiFile.WithTasks(MspdiFile.Task(1, "<Active>0</Active>" + MspdiFile.Link(2)), MspdiFile.Task(2, MspdiFile.Link(1))));

        Assert.Empty(reading.Report.Errors);
    }

    [Fact]
    public async Task A_level_that_is_skipped_puts_the_task_below_the_one_before()
    {
        var project = await MspdiFile.ProjectOfAsync(MspdiFile.WithTasks(
            "<Task><UID>1</UID><OutlineLevel>1</OutlineLevel></Task>", "<Task><UID>2</UID><OutlineLevel>3</OutlineLevel></Task>",
            "<Task><UID>3</UID><OutlineLevel>2</OutlineLevel></Task>"));

        var outline = new MspdiOutline(project.Tasks);
        Assert.Equal([null, 0, 0], Enumerable.Range(0, 3).Select(outline.ParentOf));
    }

    [Theory]
    [InlineData("<UID>2</UID><BaseCalendarUID>2</BaseCalendarUID>")]
    [InlineData("<UID>2</UID><BaseCalendarUID>9</BaseCalendarUID>")]
    [InlineData("<UID>2</UID></Calendar><Calendar><UID>2</UID>")]
    [InlineData("<UID>2</UID><WeekDays><WeekDay><DayType>8</DayType></WeekDay></WeekDays>")]
    [InlineData(
        "<UID>2</UID><WeekDays><WeekDay><DayType>2</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime>"
            + "<FromTime>17:00:00</FromTime><ToTime>08:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay></WeekDays>")]
    [InlineData(
        "<UID>2</UID><Exceptions><Exception><TimePeriod><FromDate>2024-01-02T00:00:00</FromDate>"
            + "<ToDate>2024-02-01T23:59:00</ToDate></TimePeriod><Type>6</Type></Exception></Exceptions>")]
    public async Task An_invalid_calendar_without_effect_on_dates_is_left_out(string other)
    {
        var reading = await MspdiFile.ReadAsync(WithCalendars($"<UID>1</UID><Name>标准</Name>{Week}", other));

        Assert.Empty(reading.Report.Errors);
        Assert.Equal(
            MspdiWarningKind.FaultyCalendar,
            reading.Report.Warnings.Single(loss => loss.Line == 5 && loss.Kind == MspdiWarningKind.FaultyCalendar).Kind);
        Assert.Equal("标准", Assert.Single(Assert.IsType<MspdiProject>(reading.Project).Calendars).Name);
    }

    [Theory]
    [InlineData("0", "0", DayOfWeek.Monday, false)]
    [InlineData("1", "0", DayOfWeek.Monday, false)]
    [InlineData("0", "1", DayOfWeek.Monday, true)]
    public async Task Of_a_repeated_week_day_the_last_one_applies(string first, string last, DayOfWeek day, bool isWorking)
    {
        var week =
            $"<WeekDays><WeekDay><DayType>2</DayType><DayWorking>{first}</DayWorking></WeekDay><WeekDay><DayType>3</DayType>"
                + $"<DayWorking>1</DayWorking></WeekDay><WeekDay><DayType>2</DayType><DayWorking>{last}</DayWorking></WeekDay>"
                + "</WeekDays>";
        var reading = await MspdiFile.ReadAsync(WithCalendars($"<UID>1</UID>{week}", "<UID>2</UID>"));

        Assert.Empty(reading.Report.Errors);
        var told = Assert.Single(reading.Report.Warnings, loss => loss.Kind == MspdiWarningKind.RepeatedWeekDay);
        Assert.Equal((4, first == last), (told.Line, told.Message.Contains("the same", StringComparison.Ordinal)));
        Assert.Equal(
            isWorking, Assert.IsType<MspdiProject>(reading.Project).Calendars[0].WeekDays.Single(each => each.Day == day).IsWorking);
    }

    [Theory]
    [InlineData("", MspdiWarningKind.CalendarPeriod)]
    [InlineData("<TimePeriod><FromDate>2024-01-02T00:00:00</FromDate></TimePeriod>", MspdiWarningKind.CalendarPeriod)]
    [InlineData(
        "<TimePeriod><FromDate>2024-01-02T00:00:00</FromDate><ToDate>2024-01-01T23:59:00</ToDate></TimePeriod>",
        MspdiWarningKind.CalendarPeriod)]
    public async Task An_exception_without_days_has_no_effect(string period, MspdiWarningKind kind)
    {
        var reading = await MspdiFile.ReadAsync(
            WithCalendars(
                $"<UID>1</UID>{Week}<Exceptions><Exception>{period}<DayWorking>0</DayWorking></Exception></Exceptions>", "<UID>2</UID>"));

        Assert.Empty(reading.Report.Errors);
        Assert.Single(reading.Report.Warnings, loss => loss.Kind == kind);
        Assert.Empty(Assert.IsType<MspdiProject>(reading.Project).Calendars[0].Exceptions);
    }

    [Fact]
    public async Task Exceptions_beyond_the_calendar_of_Microsoft_Project_end_with_it()
    {
        var period = "<TimePeriod><FromDate>1970-01-01T00:00:00</FromDate><ToDate>2199-12-31T23:59:00</ToDate></TimePeriod>";
        var project = await MspdiFile.ProjectOfAsync(
            WithCalendars(
                $"<UID>1</UID>{Week}<Exceptions><Exception>{period}<Type>6</Type><Period>1</Period>"
                    + "<DaysOfWeek>4</DaysOfWeek></Exception></Exceptions>", "<UID>2</UID>"));

        var exception = Assert.Single(project.Calendars[0].Exceptions);
        Assert.Equal((new(1984, 1, 1), new(2149, 12, 31)), (exception.First, exception.Last));
    }

    [SkippableTheory]
    [InlineData("F1-minimal.xml")]
    [InlineData("F1b-in-progress-summary-successor.xml")]
    [InlineData("F2-minimal.xml")]
    [InlineData("F3-minimal.xml")]
    [InlineData("F5-manual-links-ss-sf.xml")]
    [InlineData("F6-sf-link-finish-instant.xml")]
    [InlineData("F8-summary-of-manual-child.xml")]
    [InlineData("F9-dayspermonth-0.xml")]
    public async Task Files_of_other_programs_are_taken(string name)
    {
        var reading = await MspdiFile.ReadAsync(SharedFiles.ReadCase(name));

        Assert.Empty(reading.Report.Errors);
        Assert.NotNull(reading.Project);
    }

    private static string WithCalendars(string first, string second) =>
        $"{MspdiFile.Head}<Calendars>\n<Calendar>{first}</Calendar>\n<Calendar>{second}</Calendar></Calendars>"
            + $"<CalendarUID>1</CalendarUID><Tasks>{MspdiFile.Task(1)}</Tasks></Project>";
}
