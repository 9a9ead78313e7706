namespace ProjectsApi.Mspdi;

/// <summary>Constants of Microsoft Project's XML.</summary>
public static class MspdiSchema
{
    public const string Namespace = "http://schemas.microsoft.com/project";

    public const string MediaType = "application/xml";

    /// <summary>14 is Project 2010, the first version with manual and inactive tasks; later versions also write it.</summary>
    public const int SaveVersion = 14;

    /// <summary>Working times of one day, at most.</summary>
    public const int WorkingTimesPerDay = 5;

    /// <summary>Number of the last baseline; the first is 0.</summary>
    public const int LastBaseline = 10;

    /// <summary>Characters of a project's name.</summary>
    public const int ProjectNameLength = 255;

    /// <summary>Characters of a title, a name of a task or calendar, or an outline number.</summary>
    public const int TextLength = 512;
}
