namespace ProjectsApi.Planning.Scheduling;

/// <summary>Extent of a pass.</summary>
public enum PassExtent
{
    /// <summary>Early and late dates and all floats.</summary>
    Full,

    /// <summary>Early and late dates and total floats, without free floats.</summary>
    WithoutFreeFloats,

    /// <summary>Early dates only; late dates and floats of such a pass mean nothing.</summary>
    EarlyDatesOnly,
}
