namespace ProjectsApi.Mspdi;

/// <summary>The numbers of MSPDI's ConstraintType.</summary>
public enum MspdiConstraint
{
    AsSoonAsPossible = 0,
    AsLateAsPossible = 1,
    MustStartOn = 2,
    MustFinishOn = 3,
    StartNoEarlierThan = 4,
    StartNoLaterThan = 5,
    FinishNoEarlierThan = 6,
    FinishNoLaterThan = 7,
}
