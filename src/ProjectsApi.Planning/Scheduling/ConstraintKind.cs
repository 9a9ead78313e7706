namespace ProjectsApi.Planning.Scheduling;

/// <summary>Rule that ties an activity to a date, numbered as MSPDI numbers <c>ConstraintType</c>.</summary>
public enum ConstraintKind
{
    /// <summary>As early as its links allow.</summary>
    AsSoonAsPossible = 0,

    /// <summary>As late as its successors and the project's finish allow. Its successors follow its late dates.</summary>
    AsLateAsPossible = 1,

    /// <summary>Starts at the date, against its links if need be.</summary>
    MustStartOn = 2,

    /// <summary>Finishes at the date, against its links if need be.</summary>
    MustFinishOn = 3,

    /// <summary>Starts at the date or later.</summary>
    StartNoEarlierThan = 4,

    /// <summary>Starts at the date or earlier, against its links if need be.</summary>
    StartNoLaterThan = 5,

    /// <summary>Finishes at the date or later.</summary>
    FinishNoEarlierThan = 6,

    /// <summary>Finishes at the date or earlier, against its links if need be.</summary>
    FinishNoLaterThan = 7,
}
