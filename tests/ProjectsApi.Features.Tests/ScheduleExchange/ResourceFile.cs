using System.Text;
using ProjectsApi.Mspdi.Tests;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

/// <summary>
/// A small plan with resources, Monday to Friday from 2024-01-08. Resource calendars are 2 (Saturdays too) and 3 (Tuesdays off); calendar 4
/// (mornings, every day) is for tasks.
/// </summary>
internal static class ResourceFile
{
    public const string Saturday = "<Resource><UID>1</UID><ID>1</ID><Name>抢工班</Name><Type>1</Type><CalendarUID>2</CalendarUID></Resource>";
    public const string Tuesday = "<Resource><UID>2</UID><ID>2</ID><Name>测量组</Name><Type>1</Type><CalendarUID>3</CalendarUID></Resource>";
    public const string Plain =
        "<Resource><UID>3</UID><ID>3</ID><Name>普通班</Name><Type>1</Type><MaxUnits>2.5</MaxUnits><CalendarUID>5</CalendarUID></Resource>";
    public const string Material = "<Resource><UID>4</UID><ID>4</ID><Name>混凝土</Name><Type>0</Type></Resource>";
    public const string Never = "<Resource><UID>5</UID><ID>5</ID><Name>停用</Name><Type>1</Type><CalendarUID>6</CalendarUID></Resource>";

    private const string Hours =
        "<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime><WorkingTime>"
            + "<FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes>";
    private const string Morning =
        "<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime></WorkingTimes>";

    /// <summary>A task of 48 hours, from Monday the 8th to Monday the 15th on the project calendar, and its successor of 8 hours.</summary>
    public static byte[] Of(
        string assignments, string taskFields = "", string start = "2024-01-08T08:00:00", string finish = "2024-01-13T17:00:00") =>
            Encoding.UTF8.GetBytes($"""
        {MspdiFile.Head}<StartDate>2024-01-08T08:00:00</StartDate><CalendarUID>1</CalendarUID>
        <Calendars>
        <Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1</BaseCalendarUID>
        <WeekDays>{string.Concat(Enumerable.Range(1, 7).Select(Usual))}</WeekDays></Calendar>
        {OfResource(2, "抢工班", $"<WeekDays><WeekDay><DayType>7</DayType><DayWorking>1</DayWorking>{Hours}</WeekDay></WeekDays>")}
        {OfResource(3, "测量组", "<WeekDays><WeekDay><DayType>3</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays>")}
        <Calendar><UID>4</UID><Name>Mornings</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1</BaseCalendarUID>
        <WeekDays>{string.Concat(Enumerable.Range(1, 7).Select(day => Day(day, true, Morning)))}</WeekDays></Calendar>
        {OfResource(5, "普通班", "")}
        {OfResource(6, "停用", $"<WeekDays>{string.Concat(Enumerable.Range(1, 7).Select(day => Day(day, false)))}</WeekDays>")}
        </Calendars>
        <Tasks>
        <Task><UID>1</UID><ID>1</ID><Name>吊装</Name><OutlineLevel>1</OutlineLevel>
        <Start>{start}</Start><Finish>{finish}</Finish><Duration>PT48H0M0S</Duration><DurationFormat>7</DurationFormat>{taskFields}</Task>
        <Task><UID>2</UID><ID>2</ID><Name>验收</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>
        <DurationFormat>7</DurationFormat>{MspdiFile.Link(1, "<Type>1</Type>")}</Task>
        </Tasks>
        <Resources>{Saturday}{Tuesday}{Plain}{Material}{Never}</Resources>
        <Assignments>{assignments}</Assignments></Project>
        """);

    public static string Assignment(int resource, int hours = 48, string units = "1", string more = "") =>
        $"<Assignment><UID>{resource}</UID><TaskUID>1</TaskUID><ResourceUID>{resource}</ResourceUID><Units>{units}</Units>"
            + $"<Work>PT{hours}H0M0S</Work>{more}</Assignment>";

    private static string Day(int day, bool isWorking, string hours = "") =>
        $"<WeekDay><DayType>{day}</DayType><DayWorking>{(isWorking ? 1 : 0)}</DayWorking>{hours}</WeekDay>";

    private static string OfResource(int uid, string name, string week) =>
        $"<Calendar><UID>{uid}</UID><Name>{name}</Name><IsBaseCalendar>0</IsBaseCalendar>"
            + $"<BaseCalendarUID>1</BaseCalendarUID>{week}</Calendar>";

    private static string Usual(int day) => day is 1 or 7
        ? $"<WeekDay><DayType>{day}</DayType><DayWorking>0</DayWorking></WeekDay>"
        : $"<WeekDay><DayType>{day}</DayType><DayWorking>1</DayWorking>{Hours}</WeekDay>";
}
