namespace ProjectsApi.Planning.Calendars;

/// <summary>Notice by which the State Council's general office sets the holidays of a year or changes them.</summary>
/// <param name="Number">Number of the notice (发文字号).</param>
/// <param name="Title">Title as published.</param>
/// <param name="SignedOn">Day it was signed.</param>
/// <param name="Address">Where the government publishes its text.</param>
public sealed record HolidayNotice(string Number, string Title, DateOnly SignedOn, Uri Address);
