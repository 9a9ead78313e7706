using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Minutes of the engine's clock as the API tells them: local time of the zone.</summary>
internal static class LocalDateTimes
{
    public static DateTime Of(int wall) => WallClock.At(wall);
}
