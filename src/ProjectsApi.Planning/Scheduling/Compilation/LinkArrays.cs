namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Links grouped by the vertex that they lead into.</summary>
internal sealed record LinkArrays(
    int[] FirstLink, int[] From, int[] To, byte[] LinkTraits, int[] Lags, int[] LagCalendar, int[] LinkOf, int[] PercentLinks);
