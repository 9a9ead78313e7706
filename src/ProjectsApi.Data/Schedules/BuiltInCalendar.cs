using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("Calendars that every project may use without making them (内置日历)")]
public enum BuiltInCalendar
{
    [Description("Monday to Friday, 08:00–12:00 and 13:00–17:00, without holidays (标准五天工作制)")]
    Standard = 1,

    [Description("Working days by the State Council's holiday notices, make-up days included (法定工作日)")]
    ChineseStatutory = 2,

    [Description("Every day, 08:00–12:00 and 13:00–17:00, as on a site that never rests (工地七天制)")]
    SevenDaySite = 3,

    [Description("Around the clock (全天候)")]
    AllHours = 4,

    [Description("Statutory working days without those from 15 November to 15 March, when outdoor work stops (冬季停工)")]
    ChineseWinterStop = 5,
}
