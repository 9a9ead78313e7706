namespace ProjectsApi.Planning.Calendars;

/// <summary>Kinds of exceptions from the weakest to the strongest: the rarer a rule is meant, the more it says about the day.</summary>
internal enum RecurrenceRank
{
    Weekly,
    Monthly,
    Yearly,
    Daily,
    Once,
}
