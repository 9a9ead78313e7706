namespace ProjectsApi.Planning.Codes;

/// <summary>Fault of a part of a national project code.</summary>
public enum NationalProjectCodeFault
{
    /// <summary>No text at all.</summary>
    Missing,

    /// <summary>Not five groups of 4, 6, 2, 2 and 6 characters joined by hyphens, 24 characters in all.</summary>
    WrongShape,

    /// <summary>A character other than the ASCII digits 0 to 9.</summary>
    NotDigits,

    /// <summary>The first group is no year 2015 to 2020, and its last two digits are no month 01 to 12.</summary>
    NoSuchMonth,

    /// <summary>The month is before November 2020, when codes were still of the older form.</summary>
    BeforeForm,

    /// <summary>The first digits are no province-level division and no central department.</summary>
    NoSuchRegion,
}
