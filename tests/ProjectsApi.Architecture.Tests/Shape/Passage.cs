namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>One text of prose without its markup. A line end in it ends a sentence.</summary>
/// <param name="At">Path and line, as in <c>src/A.cs:12</c>.</param>
/// <param name="Text">The prose; <see cref="Code"/> replaces each reference to code.</param>
public sealed record Passage(string At, string Text)
{
    public const string Code = "code";
}
