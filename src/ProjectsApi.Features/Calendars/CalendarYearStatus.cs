using System.ComponentModel;

namespace ProjectsApi.Features.Calendars;

[Description("Status of the holidays of a year(节假日安排状态)")]
internal enum CalendarYearStatus
{
    [Description("The year has no notice yet: Monday to Friday count as working days(暂定)")]
    Provisional,

    [Description("By the State Council's notice(已公布)")]
    Published,
}
