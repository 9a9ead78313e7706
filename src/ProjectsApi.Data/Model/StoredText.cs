namespace ProjectsApi.Data.Model;

/// <summary>
/// Texts of rows begin and end with a visible character. Only SQL Server ignores trailing spaces in comparisons, so none are stored or
/// searched for (D41).
/// </summary>
public static class StoredText
{
    /// <summary>Text without white space at its ends, as rows store it.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Trim();
    }
}
