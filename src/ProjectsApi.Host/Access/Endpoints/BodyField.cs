namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>A text field of a body and its rules.</summary>
/// <param name="Name">JSON name of the field.</param>
/// <param name="Value">Value as sent.</param>
/// <param name="IsRequired">Whether the field must be present and not empty.</param>
internal sealed record BodyField(string Name, string? Value, bool IsRequired)
{
    // Refresh tokens are the longest, with several thousand characters.
    private const int MaxLength = 8000;

    /// <returns>A problem document that names each invalid field; null when all are valid.</returns>
    public static IResult? Check(IReadOnlyList<BodyField> fields)
    {
        var problems = fields.Select(text => (text.Name, Problem: text.Problem())).Where(text => text.Problem is not null)
            .ToDictionary(text => text.Name, text => new[] { text.Problem ?? "" });
        return problems.Count == 0 ? null : Results.ValidationProblem(problems, statusCode: StatusCodes.Status400BadRequest);
    }

    private string? Problem() => Value switch
    {
        null or "" => IsRequired ? $"'{Name}' must be a non-empty string." : null,
        { Length: > MaxLength } => $"'{Name}' may have at most {MaxLength} characters.",
        // Databases reject them.
        _ when Value.Any(char.IsControl) || HasHalfCharacter(Value) =>
            $"'{Name}' must not contain control characters or lone surrogates.",
        _ => null,
    };

    private static bool HasHalfCharacter(string text) =>
        text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar) && !text.Contains('\uFFFD', StringComparison.Ordinal);
}
