namespace ProjectsApi.Planning.Codes;

/// <summary>Part of a national project code that an error concerns.</summary>
public enum NationalProjectCodePart
{
    /// <summary>The text as a whole: its length or its hyphens.</summary>
    Whole,

    /// <summary>First group, four digits: year, or year and month.</summary>
    Time,

    /// <summary>Second group, six digits: region.</summary>
    Region,

    /// <summary>Third group, two digits: industry division (form of 2015) or central guidance department (form of 2020).</summary>
    Sector,

    /// <summary>Fourth group, two digits: type of project or approval.</summary>
    Type,

    /// <summary>Fifth group, six digits: serial number, or five random digits and a check digit.</summary>
    Serial,
}
