namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>An exported file of Microsoft Project.</summary>
internal sealed record ScheduleExport(string FileName, string MediaType, string Content);
