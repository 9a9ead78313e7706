namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>An exported file of Microsoft Project.</summary>
public sealed record ScheduleExport(string FileName, string MediaType, string Content);
