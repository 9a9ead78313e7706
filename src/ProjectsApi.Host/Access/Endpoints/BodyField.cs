namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>A text of a body, and what it must be.</summary>
/// <param name="Name">Member of the body.</param>
/// <param name="Value">What was sent.</param>
/// <param name="IsRequired">Whether it must be there and not be empty.</param>
internal sealed record BodyField(string Name, string? Value, bool IsRequired)
{
    // A refresh token has some thousand characters; nothing else comes near.
    private const int MaxLength = 8000;

    /// <returns>A problem document that names each member that will not do; null when all do.</returns>
    public static IResult? Check(IReadOnlyList<BodyField> fields)
    {
        var problems = fields.Select(text => (text.Name, Problem: text.Problem())).Where(text => text.Problem is not null)
            .ToDictionary(text => text.Name, text => new[] { text.Problem ?? "" });
        return problems.Count == 0 ? null : Results.ValidationProblem(problems, statusCode: StatusCodes.Status400BadRequest);
    }

    private string? Problem() => Value switch
    {
        null or "" => IsRequired ? $"'{Name}' must be a text that is not empty." : null,
        { Length: > MaxLength } => $"'{Name}' may have {MaxLength} characters.",
        // What no database takes, and what is no character.
        _ when Value.Any(char.IsControl) || HasHalfCharacter(Value) =>
            $"'{Name}' must have no control characters and no half of a surrogate pair.",
        _ => null,
    };

    private static bool HasHalfCharacter(string text) =>
        text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar) && !text.Contains('\uFFFD', StringComparison.Ordinal);
}
