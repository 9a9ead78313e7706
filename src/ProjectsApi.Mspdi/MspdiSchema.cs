namespace ProjectsApi.Mspdi;

/// <summary>Fixed words of Microsoft Project's XML.</summary>
public static class MspdiSchema
{
    public const string Namespace = "http://schemas.microsoft.com/project";

    public const string MediaType = "application/xml";

    /// <summary>14 is Project 2010, the first that knows manual and inactive tasks; later versions write it too.</summary>
    public const int SaveVersion = 14;

    /// <summary>Stretches of work in a day.</summary>
    public const int WorkingTimesPerDay = 5;

    /// <summary>Number of the last baseline; the first one is 0.</summary>
    public const int LastBaseline = 10;

    /// <summary>Characters of a project's name.</summary>
    public const int ProjectNameLength = 255;

    /// <summary>Characters of a title, a name of a task or calendar, or an outline number.</summary>
    public const int TextLength = 512;
}
