namespace ProjectsApi.Planning.Calendars;

/// <summary>Kinds of exceptions in ascending precedence: a rarer rule precedes.</summary>
internal enum RecurrenceRank
{
    Weekly,
    Monthly,
    Yearly,
    Daily,
    Once,
}
