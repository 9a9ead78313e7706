using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary>Scheduled dates (minutes of the wall clock) and floats (working minutes) of a node.</summary>
internal sealed record NodeDates(int Start, int Finish, int TotalFloat, int FreeFloat, bool IsCritical)
{
    public static NodeDates Of(SchedulePass pass, int index) => new(
        pass.Start(index), pass.Finish(index), pass.TotalFloat(index), pass.FreeFloat(index), pass.IsCritical(index));
}
