using ProjectsApi.Planning.EarnedValue;

namespace ProjectsApi.Features.EarnedValue;

/// <summary>Schedule in time with the month in which its time begins.</summary>
internal sealed record EarnedScheduleView(EarnedSchedule Schedule, DateOnly FirstMonth);
