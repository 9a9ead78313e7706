using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Impact;

/// <summary>Early dates, as minutes of the wall clock, and floats, as working minutes, of a node.</summary>
public sealed record NodeDates(int Start, int Finish, int TotalFloat, int FreeFloat, bool IsCritical)
{
    public static NodeDates Of(SchedulePass pass, int place) => new(
        pass.EarlyStart(place), pass.EarlyFinish(place), pass.TotalFloat(place), pass.FreeFloat(place), pass.IsCritical(place));
}
