namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>A schedule as a file of Microsoft Project.</summary>
public sealed record ScheduleExport(string FileName, string MediaType, string Content);
