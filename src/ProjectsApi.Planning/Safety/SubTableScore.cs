namespace ProjectsApi.Planning.Safety;

/// <summary>Points of one sub-table (分项检查评分表) of an inspection.</summary>
/// <param name="FullPoints">Points that the sub-table can give, &gt; 0.</param>
/// <param name="Points">Points given, 0 to <paramref name="FullPoints"/>; null when the site has no such item (缺项).</param>
public sealed record SubTableScore(decimal FullPoints, decimal? Points);
