namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Links grouped by their successor vertex.</summary>
internal sealed record LinkArrays(
    int[] FirstLink, int[] From, int[] To, byte[] LinkFlags, int[] Lags, int[] LagCalendar, int[] LinkOf, int[] PercentLinks);
