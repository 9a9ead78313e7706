namespace ProjectsApi.Data.Model;

/// <summary>
/// Texts of rows begin and end with something that is seen. SQL Server ignores spaces at the end when it compares and the other two do
/// not, so none is kept and none is looked for (D41).
/// </summary>
public static class StoredText
{
    /// <summary>The text as rows keep it: without white space at its ends.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Trim();
    }
}
