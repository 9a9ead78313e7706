namespace ProjectsApi.Planning.Calendars;

/// <summary>Kinds of exceptions from the weakest to the strongest: the rarer a rule, the stronger it is.</summary>
internal enum RecurrenceRank
{
    Weekly,
    Monthly,
    Yearly,
    Daily,
    Once,
}
