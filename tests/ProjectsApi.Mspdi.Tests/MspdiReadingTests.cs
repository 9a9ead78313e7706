
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Mspdi.Tests;

public sealed class MspdiReadingTests
{
    [Fact]
    public async Task Fields_are_found_in_any_order_and_unknown_elements_are_passed_over()
    {
        var project = await MspdiFile.ProjectOfAsync($"""
            {MspdiFile.Head}<Tasks><Task><News><Task><UID>9</UID></Task></News><Duration>PT16H0M0S</Duration><Name>基础 &amp; 结构</Name>
              <PredecessorLink><LagFormat>8</LagFormat><LinkLag>-14400</LinkLag><PredecessorUID>1</PredecessorUID>
                <Type>3</Type></PredecessorLink>
              <UID>2</UID><DurationFormat>40</DurationFormat><ID>2</ID></Task><Task><ID>1</ID><UID>1</UID></Task></Tasks>
              <CalendarUID>3</CalendarUID><Name>基地</Name>
              <Calendars><Calendar><Name>工地</Name><UID>3</UID></Calendar></Calendars></Project>
            """);

        Assert.Equal(("基地", 3), (project.Name, project.CalendarUid));
        Assert.Equal([1, 2], project.Tasks.Select(task => task.Uid));
        var task = project.Tasks[1];
        Assert.Equal(
            ("基础 & 结构", 960, true, true),
            (task.Name, task.Duration?.Minutes, task.DurationFormat.IsElapsed, task.DurationFormat.IsEstimated));
        Assert.Equal(new MspdiLink(1, MspdiLinkKind.StartToStart, -14_400, MspdiDurationFormat.ElapsedDays), Assert.Single(task.Links));
    }

    [Fact]
    public async Task Omitted_values_get_the_defaults_of_Microsoft_Project()
    {
        var project = await MspdiFile.ProjectOfAsync(
            MspdiFile.WithTasks(
                "<Task><UID>0</UID></Task>", "<Task><UID>1</UID></Task>",
                "<Task><UID>2</UID><OutlineNumber>1.1</OutlineNumber><Name></Name></Task>"));

        Assert.Equal(
            (480, 2400, 20, 480, 1020),
            (project.MinutesPerDay, project.MinutesPerWeek, project.DaysPerMonth, project.DefaultStartTime, project.DefaultFinishTime));
        Assert.True(project is { ScheduleFromStart: true, HonorConstraints: true, CalendarUid: null });
        Assert.Equal([0, 1, 2], project.Tasks.Select(task => task.OutlineLevel));
        Assert.All(
            project.Tasks,
            task => Assert.True(
                task is { IsActive: true, Priority: 500, Name: null, CalendarUid: null }
                    && task.Constraint == ScheduleConstraintKind.AsSoonAsPossible));
    }

    [Theory]
    [InlineData("PT8H0M0S", 4800)]
    [InlineData("PT0H0M6S", 1)]
    [InlineData("P1DT1H", 15_000)]
    [InlineData("PT90M", 900)]
    [InlineData("PT0S", 0)]
    [InlineData("-PT0H0M0S", 0)]
    [InlineData("PT0H0M7.5S", 1)]
    [InlineData("PT1455144H0M0S", 873_086_400)]
    public async Task A_duration_keeps_its_tenths_of_a_minute(string text, int tenths)
    {
        var project = await MspdiFile.ProjectOfAsync(MspdiFile.WithTasks(MspdiFile.Task(1, $"<Duration>{text}</Duration>")));

        Assert.Equal(new MspdiDuration(tenths), project.Tasks[0].Duration);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(4805, 481)]
    public void Minutes_of_a_duration_are_the_nearest(int tenths, int minutes) => Assert.Equal(minutes, new MspdiDuration(tenths).Minutes);

    [Fact]
    public async Task Spaces_and_line_breaks_of_texts_stay()
    {
        var project = await MspdiFile.ProjectOfAsync(
            MspdiFile.WithTasks(MspdiFile.Task(1, "<Notes>  一\n二&#xD;<![CDATA[ <三> ]]></Notes>", name: "   ")));

        Assert.Equal(("   ", "  一\n二\r <三> "), (project.Tasks[0].Name, project.Tasks[0].Notes));
    }

    [Fact]
    public async Task Calendars_of_2003_and_of_2010_are_read_in_both_forms()
    {
        var project = await MspdiFile.ProjectOfAsync($"""
            {MspdiFile.Head}<Calendars><Calendar><UID>1</UID><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>0</BaseCalendarUID>
            <WeekDays>
            <WeekDay><DayType>7</DayType><DayWorking>1</DayWorking><WorkingTimes>
              <WorkingTime><FromTime>23:00:00</FromTime><ToTime>00:00:00</ToTime></WorkingTime><WorkingTime/>
              <WorkingTime><FromTime>00:00:00</FromTime><ToTime>07:30:00</ToTime></WorkingTime></WorkingTimes></WeekDay>
            <WeekDay><DayType>0</DayType><DayWorking>0</DayWorking>
              <TimePeriod><FromDate>2024-10-01T00:00:00</FromDate><ToDate>2024-10-07T23:59:00</ToDate></TimePeriod></WeekDay></WeekDays>
            <Exceptions><Exception><EnteredByOccurrences>0</EnteredByOccurrences>
              <TimePeriod><FromDate>2024-10-01T00:00:00</FromDate><ToDate>2024-10-07T23:59:00</ToDate></TimePeriod>
              <Occurrences>7</Occurrences><Name>国庆节</Name><Type>1</Type><DayWorking>0</DayWorking></Exception></Exceptions>
            <WorkWeeks><WorkWeek><TimePeriod><FromDate>2024-07-01T00:00:00</FromDate><ToDate>2024-08-31T23:59:00</ToDate></TimePeriod>
              <Name>夏季</Name>
              <WeekDays><WeekDay><DayType>1</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays></WorkWeek></WorkWeeks>
            </Calendar></Calendars></Project>
            """);

        var calendar = Assert.Single(project.Calendars);
        Assert.Null(calendar.BaseUid);
        var saturday = Assert.Single(calendar.WeekDays);
        Assert.Equal(DayOfWeek.Saturday, saturday.Day);
        Assert.Equal([new(0, 450), new(1380, 1440)], saturday.Times);
        Assert.Equal((new(2024, 10, 1), new(2024, 10, 7)), (calendar.ExceptionDays[0].First, calendar.ExceptionDays[0].Last));
        Assert.Equal(
            ("国庆节", MspdiRecurrence.EveryDay, 7),
            (calendar.Exceptions[0].Name, calendar.Exceptions[0].Recurrence, calendar.Exceptions[0].Occurrences));
        Assert.Equal(DayOfWeek.Sunday, Assert.Single(Assert.Single(calendar.WorkWeeks).Days).Day);
    }

    [Fact]
    public async Task A_project_calendar_of_a_file_without_calendars_is_none()
    {
        var reading = await MspdiFile.ReadAsync($"{MspdiFile.Head}<CalendarUID>1</CalendarUID></Project>");

        Assert.Null(Assert.IsType<MspdiProject>(reading.Project).CalendarUid);
        Assert.Equal(MspdiWarningKind.MissingCalendar, Assert.Single(reading.Report.Warnings).Kind);
    }

    [Fact]
    public async Task Outline_levels_make_the_tree()
    {
        var levels = new[] { 0, 1, 2, 2, 3, 1 };
        var project = await MspdiFile.ProjectOfAsync(MspdiFile.WithTasks(
            [.. levels.Select((level, uid) => $"<Task><UID>{uid}</UID><OutlineLevel>{level}</OutlineLevel></Task>")]));

        var outline = new MspdiOutline(project.Tasks);

        Assert.Equal([null, null, 1, 1, 3, null], Enumerable.Range(0, 6).Select(outline.ParentOf));
        Assert.Equal([true, true, false, true, false, false], Enumerable.Range(0, 6).Select(outline.HasChildren));
        Assert.Equal([false, true, true, true, true, true], Enumerable.Range(0, 6).Select(outline.IsMapped));
        Assert.True(
            outline.IsBelow(4, 1) && outline.IsBelow(4, 3) && !outline.IsBelow(4, 2) && !outline.IsBelow(5, 1) && !outline.IsBelow(1, 1));
    }

    [Fact]
    public async Task Counts_cover_the_file_and_the_mapped_part()
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(
            "<Task><UID>0</UID><OutlineLevel>0</OutlineLevel></Task>",
            MspdiFile.Task(
                1,
                "<Milestone>1</Milestone><Deadline>2024-06-28T17:00:00</Deadline><Baseline><Number>0</Number></Baseline>"
                    + "<Baseline><Number>1</Number><Interim>1</Interim></Baseline>"),
            MspdiFile.Task(2, "<Active>0</Active><PercentComplete>5</PercentComplete>" + MspdiFile.Link(1)),
            MspdiFile.Task(
                3, "<ConstraintType>4</ConstraintType><ConstraintDate>2024-01-02T08:00:00</ConstraintDate><Manual>1</Manual>"
                    + MspdiFile.Link(1))));

        Assert.Equal(
            new()
            {
                Tasks = 3,
                Milestones = 1,
                ManualTasks = 1,
                TasksWithProgress = 1,
                Links = 2,
                Constraints = 1,
                Deadlines = 1,
                Baselines = 2
            },
            reading.Report.Read);
        Assert.Equal(
            new() { Tasks = 2, Milestones = 1, ManualTasks = 1, Links = 1, Constraints = 1, Deadlines = 1, Baselines = 1 },
            reading.Report.Mapped);
    }
}
